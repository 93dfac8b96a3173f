/** Calls an operation by the real client, and keeps what travelled. */
import type { Exchange } from "../../../src/contract/exchange.js";
import { createCoinswitchClient } from "../../../src/coinswitch/index.js";
import { createHyperliquidClient } from "../../../src/hyperliquid/index.js";
import { createKucoinClient } from "../../../src/kucoin/index.js";
import { createSandbox } from "../../../src/sandbox/index.js";
import type { VenueId } from "../../../src/sandbox/types.js";

type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;
type Client = Record<string, Record<string, (parameters: unknown) => Promise<unknown>>>;

/** Where a call goes. */
export interface Target {
  readonly venue: VenueId;
  readonly live: boolean;
  readonly network: "mainnet" | "testnet";
  /** Of the process: credentials of live calls. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Called {
  /** What travelled, the clock's reads among it. */
  readonly exchanges: readonly Exchange[];
  /** What the client said of the call, if it did not succeed. A refusal is an answer like others; it is an error only if nothing came. */
  readonly error: unknown;
}

/** @param operation `group.operation` */
export async function callOnce(target: Target, operation: string, parameters: unknown): Promise<Called> {
  const exchanges: Exchange[] = [];
  const [group, name] = operation.split(".") as [string, string];
  const client = clientOf(target, (carry) => recording(carry, exchanges));
  const error = await client[group]![name]!(parameters).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { exchanges, error };
}

function clientOf({ venue, live, network, environment: env }: Target, wrapped: (carry: Fetch) => Fetch): Client {
  // One call is one exchange: nothing is repeated, and an answer that breaks the spec is recorded like others.
  const plain = { retry: false, answers: "off" } as const;
  const own = live ? { fetch: wrapped(fetch) } : undefined;
  const sandbox = createSandbox({ network });
  const carried = own ?? { fetch: wrapped(sandbox.fetch) };
  switch (venue) {
    case "hyperliquid":
      return createHyperliquidClient({ ...(live ? { ...given({ wallet: env.HYPERLIQUID_PRIVATE_KEY }), network } : sandbox.clientOptions(venue)), ...plain, ...carried }) as unknown as Client;
    case "kucoin":
      return createKucoinClient({ ...(live ? given({ apiKey: env.KUCOIN_API_KEY, apiSecret: env.KUCOIN_API_SECRET, passphrase: env.KUCOIN_PASSPHRASE }) : sandbox.clientOptions(venue)), ...plain, ...carried }) as unknown as Client;
    case "coinswitch":
      return createCoinswitchClient({ ...(live ? given({ apiKey: env.COINSWITCH_API_KEY, secretKey: env.COINSWITCH_SECRET_KEY }) : sandbox.clientOptions(venue)), ...plain, ...carried }) as unknown as Client;
  }
}

/** Without what is not set: public operations need no credentials. */
const given = <Values extends Record<string, string | undefined>>(values: Values): { [Name in keyof Values]: string } => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [Name in keyof Values]: string };

function recording(carry: Fetch, into: Exchange[]): Fetch {
  return async (url, init) => {
    const answer = await carry(url, init);
    const text = await answer.clone().text();
    into.push({
      request: { method: init?.method ?? "GET", url: String(url), headers: Object.fromEntries(new Headers(init?.headers)), ...(typeof init?.body === "string" && { text: init.body }) },
      response: { status: answer.status, headers: Object.fromEntries(answer.headers), text },
    });
    return answer;
  };
}
