/** Hyperliquid, simulated: signed actions and reads over books that every network has of its own. */
import { pools, venue } from "../../generated/hyperliquid/venue.js";
import { wire as schemas } from "../../generated/hyperliquid/wire.js";
import type { Operation } from "../core/types.js";
import { actsFor, openBooks, ownerOf, quotaOf, type Account, type Books } from "./hyperliquid-accounts.js";
import type { Acting, Outcome } from "./hyperliquid-action.js";
import { actions } from "./hyperliquid-actions.js";
import { cancelScheduled } from "./hyperliquid-cancels.js";
import { multiSigAccount, unwrap } from "./hyperliquid-multi-sig.js";
import { explorerReads } from "./hyperliquid-explorer-reads.js";
import { FAILED, reads } from "./hyperliquid-reads.js";
import { recoverSigner, recoverUser, type SignedBody } from "./hyperliquid-signature.js";
import { payStakingWithdrawals } from "./hyperliquid-staking.js";
import { wireViewOf } from "./shared-wire-view.js";
import type { Arrived, Reply, SimulatorContext, VenueSimulator } from "./types.js";

/** Charged for an action that arrives after its `expiresAfter`. */
const EXPIRED_CHARGE = 5;
/** Once its budget is used up, an address gets one action through in so many ms. */
const TRICKLE_MS = venue.errors.find(({ pool }) => pool === "address")!.waitMs!;

/** What an authorised request is carried out as. */
interface Admitted {
  readonly operation: Operation;
  readonly action: Record<string, unknown>;
  readonly account: Account;
}

export function simulateHyperliquid({ clock, seed, actionQuota }: SimulatorContext): VenueSimulator {
  const networks = new Map(Object.keys(venue.servers).map((network) => [network, openBooks(seed.hyperliquid, clock(), actionQuota ?? pools.address!.quota!)]));
  const wire = wireViewOf(schemas);
  const admitted = new WeakMap<Arrived, Admitted>();
  const booksOf = ({ network }: Arrived): Books => {
    const books = networks.get(network)!;
    for (const account of books.accounts.values()) {
      cancelScheduled(account, clock());
      payStakingWithdrawals(books, account, clock());
    }
    return books;
  };

  /** Who asks for what, as far as signatures tell; the venue's refusal otherwise. Everything that takes time happens here. */
  async function signersOf(request: Arrived): Promise<{ operation: Operation; body: SignedBody; admit: (books: Books) => Account | string; signer: string | undefined } | Reply> {
    const { operation, network } = request;
    const body = request.body as SignedBody;
    if (operation.auth !== "multiSig") {
      const signer = operation.typedData ? await recoverUser(body, operation.typedData, network) : await recoverSigner(body, operation.form ?? "", network);
      return { operation, body, signer, admit: (books) => ownAccount(books, operation, body, signer, clock()) };
    }
    const wrapped = await unwrap(body, network, (inner, { action, nonce, signature, ...envelope }) => wire.requestProblem({ ...request, operation: inner, body: { action, nonce, signature, ...envelope } }));
    if ("misshapen" in wrapped) return misshapen(wrapped.misshapen);
    return { operation: wrapped.operation, body: wrapped.body, signer: wrapped.outer, admit: (books) => actingFor(books, multiSigAccount(books, wrapped, clock()), body) };
  }

  return {
    shapeFirst: true,
    malformed,
    unknownPath: (target) => (/^\/(info|exchange|explorer)$/.test(target) ? misshapen("unknown type, or a body that is not JSON") : { status: 404, text: "", type: "text/plain" }),
    async authorise(request) {
      const problem = parserProblem(request);
      if (problem) return misshapen(problem);
      const found = await signersOf(request);
      if ("status" in found) return found;
      const { operation, body, signer, admit } = found;
      // From here on everything is synchronous, so that no nonce can be taken twice.
      const books = booksOf(request);
      const account = admit(books);
      const refusal = typeof account === "string" ? account : charge(books, account, operation, body, signer!, clock(), actionQuota);
      if (refusal !== undefined) return refused(refusal);
      admitted.set(request, { operation, action: body.action, account: account as Account });
      return undefined;
    },
    handle(request) {
      const books = booksOf(request);
      if (request.operation.auth === undefined) return read(books, request, clock());
      const { operation, action, account } = admitted.get(request)!;
      return act({ books, account, now: clock(), nonce: (request.body as SignedBody).nonce }, operation, action);
    },
    succeeded,
  };
}

/** The account of whoever signed; or the venue's words when it has none, or may not sign this. */
function ownAccount(books: Books, { typedData }: Operation, body: SignedBody, signer: string | undefined, now: number): Account | string {
  if (signer === undefined) return "Unable to recover signer.";
  const owner = ownerOf(books, signer, now);
  // An API wallet has no account of its own, and such an action would be for that one.
  if (typedData && owner?.address !== signer) return `Must deposit before performing actions. User: ${signer}`;
  if (!owner) return `User or API Wallet ${signer} does not exist.`;
  // That its API wallets may not act either is assumed.
  return owner.multiSig ? "Multi-sig required" : actingFor(books, owner, body);
}

/** The account that an action is for. An owner's own address is no vault. */
function actingFor({ accounts }: Books, owner: Account | string, { vaultAddress }: SignedBody): Account | string {
  if (typeof owner === "string" || !vaultAddress) return owner;
  const account = accounts.get(vaultAddress);
  return account && actsFor(owner, account) ? account : `Vault not registered: ${vaultAddress}`;
}

/** Uses the nonce up and charges the action; returns the venue's words when that cannot be. */
function charge({ nonces }: Books, account: Account, operation: Operation, { action, nonce, expiresAfter }: SignedBody, signer: string, now: number, actionQuota = Infinity): string | undefined {
  // Of actions other than multi-sig ones this text is assumed.
  if (Object.entries(operation.filled ?? {}).some(([name, by]) => by === "nonce" && action[name] !== nonce)) return "Nonce mismatch";
  if (typeof expiresAfter === "number" && now > expiresAfter) {
    account.actions += EXPIRED_CHARGE;
    return "Action already expired";
  }
  const weight = weightOf(operation, action);
  const quota = quotaOf(account, actionQuota);
  // That the nonce stays unused is assumed.
  if (account.actions >= quota && now - (account.lastActionAt ?? -Infinity) < TRICKLE_MS) {
    return `Too many cumulative requests sent (${account.actions + 1} > ${quota}) for cumulative volume traded $${(Number(account.volume / 10n ** 16n) / 100).toFixed(2)}. Place taker orders to free up 1 request per USDC traded.`;
  }
  const problem = nonces.take(signer, nonce, now);
  if (problem) return problem;
  account.actions += weight;
  account.lastActionAt = now;
  return undefined;
}

/** A batch counts as often as it has members. */
function weightOf({ limits }: Operation, action: Record<string, unknown>): number {
  return limits.filter(({ pool }) => pool === "address").reduce((sum, { weight, perSent }) => sum + weight + (perSent ? Math.floor(((action[perSent.of] as unknown[] | undefined)?.length ?? 0) / perSent.items) : 0), 0);
}

function act(acting: Acting, { id }: Operation, action: Record<string, unknown>): Reply {
  const carryOut = actions[id.slice(id.indexOf(".") + 1) as keyof typeof actions] as (acting: Acting, action: unknown) => Outcome;
  const outcome = carryOut(acting, action);
  if (typeof outcome === "string") return refused(outcome);
  if (outcome && "misshapen" in outcome) return misshapen(outcome.misshapen);
  return answered(outcome ?? { type: "default" });
}

/** A batch is carried out unless all of it was refused. */
function succeeded(reply: Reply): boolean {
  const { status, response } = ("body" in reply ? reply.body : null) as { status?: unknown; response?: { data?: { status?: { error?: unknown }; statuses?: { error?: unknown }[] } } } | null ?? {};
  const { data } = response ?? {};
  return status === "ok" && data?.status?.error === undefined && !data?.statuses?.every(({ error }) => error !== undefined);
}

/** These reads answer null for a dex that does not exist; all others fail. */
const TELLS_OF_ANY_DEX: ReadonlySet<string> = new Set(["perpDexLimits", "perpDexStatus"]);

function read(books: Books, request: Arrived, now: number): Reply {
  const problem = parserProblem(request);
  if (problem) return misshapen(problem);
  const [group, name] = request.operation.id.split(".") as ["info" | "explorer", string];
  const answerTo = ({ info: reads, explorer: explorerReads }[group] as Record<string, unknown>)[name] as (books: Books, parameters: unknown, now: number) => unknown;
  const parameters = request.body as { dex?: string };
  // The sandbox has the main dex only.
  const answer = parameters.dex && !TELLS_OF_ANY_DEX.has(name) ? FAILED : answerTo(books, parameters, now);
  return answer === FAILED ? { status: 500, body: null } : { status: 200, body: answer };
}

/** The shape rules some things out because the venue does; in its own words they are refusals, not wrong shapes. */
function malformed({ operation: { id, auth }, body }: Arrived, problem: string): Reply {
  const { action = {}, vaultAddress } = body as { action?: { ntli?: unknown; twap?: { m?: unknown }; signatures?: unknown; orders?: { a: number }[] }; vaultAddress?: unknown };
  if (id === "exchange.updateIsolatedMargin" && action.ntli === 0 && problem.startsWith("action.ntli")) return refused("Update to isolated margin cannot be zero.");
  const noSize = id === "exchange.order" ? /^action\.orders\.(\d+)\.r must be equal to constant/.exec(problem) : null;
  if (noSize) return answered({ type: "order", data: { statuses: [{ error: `Order has zero size. asset=${action.orders![Number(noSize[1])]!.a}` }] } });
  if (id === "exchange.twapOrder" && Number.isSafeInteger(action.twap?.m) && problem.startsWith("action.twap.m ")) return answered({ type: "twapOrder", data: { status: { error: `Invalid TWAP duration: ${String(action.twap!.m)} min(s)` } } });
  // Halves with leading zeros are hashed without them, so that another sender comes out.
  if (id === "exchange.multiSig" && /^action\.signatures\.\d+\.[rs] must match pattern/.test(problem)) return refused("Invalid multi-sig outer signer");
  // Quoted by public projects for actions of the account itself.
  if (auth === "l1Own" && typeof vaultAddress === "string" && problem.includes('"additionalProperty":"vaultAddress"')) return refused("Vault may not perform this action.");
  return misshapen(problem);
}

/** What the venue's typed parser refuses and JavaScript's takes: 5.0 or 1e3 for an integer, integers beyond 2^53, other content types. */
function parserProblem({ headers, text }: Arrived): string | undefined {
  // The status for a wrong content type is assumed.
  if (!/^application\/json\b/i.test(headers["content-type"] ?? "")) return "expected `Content-Type: application/json`";
  const numbers = text.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/-?\d[\d.eE+-]*/g) ?? [];
  const wrong = numbers.find((number) => !/^-?\d+$/.test(number) || !Number.isSafeInteger(Number(number)));
  return wrong === undefined ? undefined : `${wrong} is no integer within 2^53`;
}

const answered = (response: { type: string; data?: unknown }): Reply => ({ status: 200, body: { status: "ok", response } });

const refused = (response: string): Reply => ({ status: 200, body: { status: "err", response } });

const misshapen = (detail: string): Reply => ({ status: 422, type: "text/plain", text: `Failed to deserialize the JSON body into the target type: ${detail}` });
