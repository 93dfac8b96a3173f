/** Calls of every kind, and a stage on which one fault strikes them all. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createCoinswitchClient, type CoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient, type HyperliquidClient, type Wallet } from "openvenue/hyperliquid";
import { createKucoinClient, type CallOptions, type ClientOptions, type KucoinClient } from "openvenue/kucoin";
import { createSandbox, defaultSeed, type FaultKind, type FaultSelection, type Sandbox, type VenueId } from "openvenue/sandbox";
import { outcomeOf, type Findings } from "./fault.js";

export type Clients = { kucoin: KucoinClient; hyperliquid: HyperliquidClient; coinswitch: CoinswitchClient };
/** What a repeat would do; `nonce`: the same bytes are carried out at most once. */
export type Kind = "read" | "once" | "set" | "nonce once" | "nonce set";

export interface Call {
  readonly name: string;
  readonly kind: Kind;
  readonly venue: VenueId;
  readonly operation: string;
  /** Found in `METHOD target body` of its requests. */
  readonly mark: RegExp;
  run(clients: Clients, options?: CallOptions): Promise<unknown>;
}

const call = (name: string, kind: Kind, venue: VenueId, operation: string, mark: RegExp, run: Call["run"]): Call => ({ name, kind, venue, operation, mark, run });
const borrow = { currency: "USDT", size: "25", timeInForce: "FOK" } as const;
export const trader = defaultSeed.hyperliquid.accounts[0]!;
const pair = { symbol: "BTCUSDT", exchange: "EXCHANGE_2" } as const;
const CALLS = [
  call("KuCoin read", "read", "kucoin", "margin.getBorrowHistory", /^GET .*margin\/borrow/, ({ kucoin }, options) => kucoin.margin.getBorrowHistory({ currency: "USDT" }, options)),
  call("KuCoin borrow", "once", "kucoin", "margin.borrow", /^POST .*margin\/borrow/, ({ kucoin }, options) => kucoin.margin.borrow(borrow, options)),
  call("KuCoin modifyLeverage", "set", "kucoin", "margin.modifyLeverage", /user-leverage/, ({ kucoin }, options) => kucoin.margin.modifyLeverage({ symbol: "BTC-USDT", isIsolated: true, leverage: "5" }, options)),
  call("Hyperliquid read", "read", "hyperliquid", "info.clearinghouseState", /"clearinghouseState"/, ({ hyperliquid }, options) => hyperliquid.info.clearinghouseState({ user: trader.address }, options)),
  call("Hyperliquid updateIsolatedMargin", "nonce once", "hyperliquid", "exchange.updateIsolatedMargin", /"updateIsolatedMargin"/, ({ hyperliquid }, options) => hyperliquid.exchange.updateIsolatedMargin({ asset: 1, isBuy: true, ntli: 1_000_000 }, options)),
  call("Hyperliquid updateLeverage", "nonce set", "hyperliquid", "exchange.updateLeverage", /"updateLeverage"/, ({ hyperliquid }, options) => hyperliquid.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 7 }, options)),
  call("CoinSwitch read", "read", "coinswitch", "futures.getLeverage", /^GET .*futures\/leverage/, ({ coinswitch }, options) => coinswitch.futures.getLeverage(pair, options)),
  call("CoinSwitch addMargin", "once", "coinswitch", "futures.addMargin", /add_margin/, ({ coinswitch }, options) => coinswitch.futures.addMargin({ ...pair, symbol: "ETHUSDT", margin: "1" }, options)),
  call("CoinSwitch updateLeverage", "set", "coinswitch", "futures.updateLeverage", /^POST .*futures\/leverage/, ({ coinswitch }, options) => coinswitch.futures.updateLeverage({ ...pair, leverage: 9 }, options)),
] as const;
export const [KUCOIN_READ, BORROW, , HYPERLIQUID_READ, UPDATE_ISOLATED_MARGIN, , COINSWITCH_READ, ADD_MARGIN] = CALLS;
export const READS_AND_CHANGES = [KUCOIN_READ, BORROW, HYPERLIQUID_READ, UPDATE_ISOLATED_MARGIN, COINSWITCH_READ, ADD_MARGIN];

export type Options = ClientOptions & { wallet?: Wallet };

export function clientsAt(origin: string, options: Options = {}): Clients {
  const at = (venue: VenueId): ClientOptions => ({ baseUrl: `${origin}/${venue}`, allowInsecureBaseUrl: true, ...options });
  return {
    kucoin: createKucoinClient({ ...defaultSeed.kucoin.account, ...at("kucoin") }),
    hyperliquid: createHyperliquidClient({ wallet: trader.privateKey, ...at("hyperliquid") }),
    coinswitch: createCoinswitchClient({ ...defaultSeed.coinswitch.account, ...at("coinswitch") }),
  };
}

export async function listen(server: Server): Promise<string> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

export const outcomeName = (error: Error | undefined): string => error?.name ?? "success";
export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;

export interface Seen {
  readonly name: string;
  readonly text: string;
  readonly met: boolean;
  readonly error?: (Error & Record<string, unknown>) | undefined;
}

/** What several calls have in common stands in one line. */
export function addGrouped(findings: Findings, seen: readonly Seen[], prefix = ""): void {
  const groups = new Map<string, Seen[]>();
  for (const one of seen) groups.set(`${one.met} ${one.text}`, [...(groups.get(`${one.met} ${one.text}`) ?? []), one]);
  for (const group of groups.values()) findings.add(`${prefix}${[...new Set(group.map(({ name }) => name))].join(", ")}: ${group[0]!.text}`, group[0]!.met);
}

export interface Stage {
  readonly origin: string;
  readonly sandbox: Sandbox;
  /** `METHOD target body`, and what signed it in a header. */
  readonly arrived: { line: string; body: string; signature: string }[];
  close(): Promise<void>;
}

/** The sandbox behind a server that keeps the bytes of every request. What befalls a request in the sandbox befalls its connection. */
export async function openStage(): Promise<Stage> {
  const sandbox = createSandbox();
  const arrived: Stage["arrived"] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url = "", headers } = request;
    const body = await text(request);
    arrived.push({ line: `${method} ${url} ${body}`, body, signature: String(headers["kc-api-sign"] ?? headers["x-auth-signature"] ?? "") });
    try {
      const answered = await sandbox.fetch(`http://127.0.0.1${url}`, { method, headers: headers as Record<string, string>, ...(body === "" ? {} : { body }) });
      response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(await answered.text());
    } catch {
      request.socket.resetAndDestroy();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  const origin = await listen(server);
  return { origin, sandbox, arrived, close: () => close(server).then(() => sandbox.close()) };
}

export type Expected = Readonly<Record<Kind, string>>;
type Selected = FaultKind & Pick<FaultSelection, "times">;

/** Lets a fault strike all calls, and tells what came of each: outcome, requests on the wire, writes in the ledger. */
export async function strike({ origin, sandbox, arrived }: Stage, fault: (venue: VenueId) => Selected, expected: (call: Call) => string): Promise<Seen[]> {
  const [sentBefore, doneBefore] = [arrived.length, sandbox.ledger.length];
  for (const { venue, operation } of CALLS) sandbox.inject({ ...fault(venue), venue, operation });
  let last = 0;
  // Every reading is a later one, so that what is signed anew is told from a repeat of the same bytes.
  const clock = (): number => (last = Math.max(Date.now(), last + 1));
  const seen = CALLS.map(async (one): Promise<Seen> => {
    const { error } = await outcomeOf(one.run(clientsAt(origin, { clock, limiter: false })));
    const sent = arrived.slice(sentBefore).filter(({ line }) => one.mark.test(line));
    const different = new Set(sent.map(({ body, signature }) => `${signature} ${body}`)).size;
    const how = sent.length === 1 || one.kind === "read" ? "" : different === 1 ? "identical " : different === sent.length ? "differently signed " : `${different} kinds of `;
    const done = sandbox.ledger.slice(doneBefore).filter(({ operation }) => operation === one.operation).length;
    const told = `${outcomeName(error)}, ${count(sent.length, `${how}request`)}${one.kind === "read" ? "" : `, ${done} carried out`}`;
    return { name: one.name, text: told, met: told === expected(one), error };
  });
  const all = await Promise.all(seen);
  sandbox.clearFaults();
  return all;
}

export const NOT_CARRIED_OUT_AT_FIRST: Expected = {
  read: "success, 2 requests",
  once: "OutcomeUnknownError, 1 request, 0 carried out",
  set: "success, 2 differently signed requests, 1 carried out",
  "nonce once": "success, 2 identical requests, 1 carried out",
  "nonce set": "success, 2 identical requests, 1 carried out",
};
/** The repeat of a nonce tells that the first one arrived. A read shows whether a target was applied; for a change it takes the caller. */
export const CARRIED_OUT_AT_FIRST: Expected = {
  read: "success, 2 requests",
  once: "OutcomeUnknownError, 1 request, 1 carried out",
  set: "success, 2 differently signed requests, 2 carried out",
  "nonce once": "OutcomeUnknownError, 2 identical requests, 1 carried out",
  "nonce set": "success, 2 identical requests, 1 carried out",
};
export const ALWAYS: Expected = {
  read: "TransportError, 3 requests",
  once: "OutcomeUnknownError, 1 request, 1 carried out",
  set: "OutcomeUnknownError, 3 differently signed requests, 3 carried out",
  "nonce once": "OutcomeUnknownError, 3 identical requests, 1 carried out",
  "nonce set": "OutcomeUnknownError, 3 identical requests, 1 carried out",
};

