/** Hyperliquid, simulated: signed actions and reads over books that every network has of its own. */
import { pools, venue } from "../../generated/hyperliquid/venue.js";
import { openBooks, type Account, type Books, type Market } from "./hyperliquid-accounts.js";
import { actions } from "./hyperliquid-actions.js";
import { reads } from "./hyperliquid-reads.js";
import { recoverSigner, type SignedBody } from "./hyperliquid-signature.js";
import type { Arrived, Reply, SimulatorContext, VenueSimulator } from "./types.js";

/** Charged for an action that arrives after its `expiresAfter`. */
const EXPIRED_CHARGE = 5;
/** Once its budget is used up, an address gets one action through in so many ms. */
const TRICKLE_MS = venue.errors.find(({ pool }) => pool === "address")!.waitMs!;

export function simulateHyperliquid({ clock, seed, actionQuota }: SimulatorContext): VenueSimulator {
  const networks = new Map(Object.keys(venue.servers).map((network) => [network, openBooks(seed.hyperliquid, clock(), actionQuota ?? pools.address!.quota!)]));
  const booksOf = ({ network }: Arrived): Books => networks.get(network)!;
  /** Whom an authorised request acts for. */
  const actingFor = new WeakMap<Arrived, Account>();

  return {
    shapeFirst: true,
    malformed,
    unknownPath: (target) => (/^\/(info|exchange)$/.test(target) ? misshapen("unknown type, or a body that is not JSON") : { status: 404, text: "", type: "text/plain" }),
    async authorise(request) {
      const problem = parserProblem(request);
      if (problem) return misshapen(problem);
      const body = request.body as SignedBody;
      const signer = await recoverSigner(body, request.operation.form ?? "", request.network);
      // From here on everything is synchronous, so that no nonce can be taken twice.
      const account = admit(booksOf(request), signer, body, clock(), actionQuota);
      if (typeof account === "string") return refused(account);
      actingFor.set(request, account);
      return undefined;
    },
    handle(request) {
      const [group, name] = request.operation.id.split(".") as [string, string];
      return group === "info" ? read(booksOf(request), request, name as keyof typeof reads, clock()) : act(booksOf(request), request, name as keyof typeof actions, actingFor.get(request)!);
    },
    succeeded: (reply) => "body" in reply && (reply.body as { status?: unknown } | null)?.status === "ok",
  };
}

/** The account that a signer acts for, its nonce used up and the action charged; or the venue's words when it may not act. */
function admit({ signers, accounts, nonces }: Books, signer: string | undefined, { nonce, vaultAddress, expiresAfter }: SignedBody, now: number, actionQuota = Infinity): Account | string {
  if (signer === undefined) return "Unable to recover signer.";
  const owner = signers.get(signer);
  if (!owner) return `User or API Wallet ${signer} does not exist.`;
  const account = vaultAddress ? accounts.get(vaultAddress) : owner;
  // An owner's own address is no vault either.
  if (!account || (vaultAddress && account.master !== owner.address)) return `Vault not registered: ${vaultAddress}`;
  if (typeof expiresAfter === "number" && now > expiresAfter) {
    account.actions += EXPIRED_CHARGE;
    return "Action already expired";
  }
  // That the nonce stays unused is assumed.
  if (account.actions >= actionQuota && now - (account.lastActionAt ?? -Infinity) < TRICKLE_MS) {
    return `Too many cumulative requests sent (${account.actions + 1} > ${actionQuota}) for cumulative volume traded $0.00. Place taker orders to free up 1 request per USDC traded.`;
  }
  const problem = nonces.take(signer, nonce, now);
  if (problem) return problem;
  account.actions += 1;
  account.lastActionAt = now;
  return account;
}

function act({ markets }: Books, { body }: Arrived, name: keyof typeof actions, account: Account): Reply {
  const { action } = body as SignedBody;
  const market = markets[action.asset as number];
  // No source records the answer to an asset that does not exist: assumed.
  if (!market) return misshapen(`there is no asset ${String(action.asset)}`);
  const carryOut = actions[name] as (account: Account, market: Market, action: unknown) => string | undefined;
  const refusal = carryOut(account, market, action);
  return refusal === undefined ? { status: 200, body: { status: "ok", response: { type: "default" } } } : refused(refusal);
}

function read(books: Books, request: Arrived, name: keyof typeof reads, now: number): Reply {
  const problem = parserProblem(request);
  if (problem) return misshapen(problem);
  const parameters = request.body as { dex?: string };
  // The sandbox has the main dex only.
  const answer = parameters.dex ? null : (reads[name] as (books: Books, parameters: unknown, now: number) => unknown)(books, parameters, now);
  return { status: answer === null ? 500 : 200, body: answer };
}

function malformed({ operation, body }: Arrived, problem: string): Reply {
  // The shape rules out 0 because the venue does; in the venue's own words it is a refusal, not a wrong shape.
  const { ntli } = (body as { action?: { ntli?: unknown } }).action ?? {};
  if (operation.id === "exchange.updateIsolatedMargin" && ntli === 0 && problem.startsWith("action.ntli")) return refused("Update to isolated margin cannot be zero.");
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

const refused = (response: string): Reply => ({ status: 200, body: { status: "err", response } });

const misshapen = (detail: string): Reply => ({ status: 422, type: "text/plain", text: `Failed to deserialize the JSON body into the target type: ${detail}` });
