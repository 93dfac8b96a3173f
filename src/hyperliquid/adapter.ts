/** What the spec of Hyperliquid cannot say: credentials, signing, and how a refusal is told. */
import { venue, type HyperliquidHost } from "../../generated/hyperliquid/venue.js";
import { checkBaseUrl } from "../core/base-url.js";
import type { TypedData } from "../core/eip712.js";
import { CredentialsError, ValidationError } from "../core/errors.js";
import { fillBody } from "../core/form.js";
import { noncesOf, processStore, type NonceSource } from "../core/store.js";
import type { Authorisation, ClientOptions, Operation, Refusal, Unsigned, VenueAdapter } from "../core/types.js";
import { resolveValue } from "./resolve.js";
import { agentTypedData, hashAction, multiSigTypedData, SIGNATURE_CHAIN_ID, userTypedData, type MultiSigAction } from "./sign.js";
import { signerOf, type Signature, type Signer, type Wallet } from "./wallet.js";

export interface HyperliquidOptions extends ClientOptions<HyperliquidHost> {
  /** Default `mainnet`. It is part of what is signed and never guessed from a URL. */
  network?: "mainnet" | "testnet";
  /** Signs actions: a private key (0x and 64 hex digits) or an object with `signTypedData` or `signDigest`. Reads need none. */
  wallet?: Wallet;
  /** Whether a wallet object's answer is checked to be a signature of its own account before it is sent. Default true; costs about three signatures. */
  checkSigner?: boolean;
  /** Base URL for `info` reads only, such as a node provider's; actions go to the venue. */
  infoUrl?: string;
  /** Sub-account or vault to act for, on every action that can; a call's own option overrides it, null for none. */
  vaultAddress?: string;
  /** Moment (ms) after which an action is refused, or a function that gives it for each call. */
  expiresAfter?: number | (() => number);
  /** Chain id (hex) of the domain in which user-signed actions are signed. Default `0x66eee`; a browser wallet needs that of its active chain. */
  signatureChainId?: string;
  /** Source of nonces. Default: the `store`, by signer and network. */
  nonces?: NonceSource;
}

/** The hand-written side of the venue, for one client. */
export function adapterOf(options: HyperliquidOptions): VenueAdapter {
  const { network = "mainnet", vaultAddress, expiresAfter, signatureChainId = SIGNATURE_CHAIN_ID, nonces = noncesOf(options.store ?? processStore) } = options;
  const signer = options.wallet === undefined ? undefined : signerOf(options.wallet, options.checkSigner !== false);
  const infoUrl = options.infoUrl === undefined ? undefined : checkBaseUrl("infoUrl", options.infoUrl, options.allowInsecureBaseUrl === true, venue.id);
  return {
    venue,
    defaults: { vaultAddress, expiresAfter, signatureChainId },
    authorise: (request) => authorise(request, signer, network, nonces),
    // Limits of sub-accounts and vaults count apart from their owner's.
    account: ({ vaultAddress: vault }) => (typeof vault === "string" ? vault : signer?.address),
    resolve: (name, { parameters, options: sent }, read) => resolveValue(name, parameters, sent, signer?.address, read),
    refusal: refusalIn,
    baseUrl: (operation) => (operation.auth === undefined && operation.host === undefined ? infoUrl : undefined),
  };
}

/**
 * Whole actions are refused under status 200, and so are single ones that answer like a batch; malformed bodies with 422 and a plain text.
 * The orders of a batch have a fate each, which is no refusal of the batch.
 */
function refusalIn(body: unknown, status: number, { done }: Operation): Refusal | undefined {
  const answer = body as { status?: unknown; response?: { data?: { status?: { error?: unknown }; statuses?: { error?: unknown }[] } } | string } | null;
  const response = typeof answer === "object" ? answer?.response : undefined;
  if (typeof answer === "object" && answer?.status === "err") return { message: typeof response === "string" ? response : (JSON.stringify(response) ?? "") };
  const data = typeof response === "object" ? response?.data : undefined;
  const single = data?.status?.error ?? (done === undefined ? undefined : data?.statuses?.[0]?.error);
  if (typeof single === "string") return { message: single };
  // The explorer's words.
  const { type, message } = (body ?? {}) as { type?: unknown; message?: unknown };
  if (type === "error" && typeof message === "string") return { message };
  return status === 422 && typeof body === "string" ? { message: body } : undefined;
}

/** Synchronous as long as nonces and signer are: a wait costs a timer, and a call with a private key has nothing to wait for. */
function authorise({ operation, body, options, now }: Unsigned, signer: Signer | undefined, network: string, nonces: NonceSource): Authorisation | Promise<Authorisation> {
  if (!signer) throw new CredentialsError("wallet", "is required for signed actions", { venue: venue.id, operation: operation.id });
  const { vaultAddress, expiresAfter, nonce: given } = options as SignedOptions;
  const withNonce = (nonce: number): Authorisation | Promise<Authorisation> => {
    const action = fillBody(operation, body!, nonce, options, network);
    const signature = signer.sign(typedDataOf(operation, action, nonce, options, signer, network), operation.id);
    const withSignature = (signed: Signature): Authorisation => ({ ...(given === undefined ? { nonce } : {}), envelope: { action, nonce, signature: signed, ...(vaultAddress ? { vaultAddress } : {}), ...(typeof expiresAfter === "number" ? { expiresAfter } : {}) } });
    return signature instanceof Promise ? signature.then(withSignature) : withSignature(signature);
  };
  const nonce = given ?? nonces.next(`${network}:${signer.address}`, now);
  return typeof nonce === "number" ? withNonce(nonce) : nonce.then(withNonce);
}

interface SignedOptions {
  readonly vaultAddress?: string | null;
  readonly expiresAfter?: number | null;
  readonly nonce?: number;
}

function typedDataOf({ id, auth, typedData }: Operation, action: Readonly<Record<string, unknown>>, nonce: number, options: SignedOptions, signer: Signer, network: string): TypedData {
  if (typedData) return userTypedData(typedData.primaryType, typedData.fields, action, action.signatureChainId as string);
  if (auth !== "multiSig") return agentTypedData(hashAction(action, nonce, options.vaultAddress, options.expiresAfter), network === "mainnet");
  const wrapped = action as unknown as MultiSigAction;
  const refuse = (field: string, rule: string, type: string): never => {
    throw new ValidationError([{ field, rule, type }], { venue: venue.id, operation: id });
  };
  // Both end in a refusal that does not name the cause.
  if (options.nonce === undefined) refuse("options.nonce", "is required: the nonce with which the inner signatures were made", "undefined");
  if (wrapped.payload.outerSigner !== signer.address) refuse("payload.outerSigner", `must be the address of this client's wallet, ${signer.address}`, "string");
  return multiSigTypedData(wrapped, network === "mainnet", nonce, options.vaultAddress, options.expiresAfter);
}
