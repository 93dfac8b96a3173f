/** A plain HTTP server on loopback whose answers a fault writes itself, and the clients that call it. */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createCoinswitchClient, type CoinswitchClient, type CoinswitchOptions } from "openvenue/coinswitch";
import { createHyperliquidClient, type HyperliquidClient, type HyperliquidOptions } from "openvenue/hyperliquid";
import { createKucoinClient, createMemoryStore, type ClientOptions, type KucoinClient, type KucoinOptions } from "openvenue/kucoin";
import { defaultSeed, type VenueId } from "openvenue/sandbox";

/** A request as it arrived. */
export interface Received {
  /** ms of `performance.now()`. */
  readonly at: number;
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Loopback {
  readonly origin: string;
  readonly requests: readonly Received[];
  /** TCP connections that were opened, whether a request came or not. */
  readonly connections: number;
  close(): Promise<void>;
}

export type Answer = (request: Received, response: ServerResponse) => void;

export async function serve(answer: Answer): Promise<Loopback> {
  const requests: Received[] = [];
  let connections = 0;
  const server = createServer((incoming, response) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const request = { at, method: incoming.method ?? "", target: incoming.url ?? "", headers: incoming.headers, body: Buffer.concat(chunks).toString("utf8") };
      requests.push(request);
      answer(request, response);
    });
    // A caller that goes away in the middle of an answer is what some faults are about.
    incoming.on("error", () => undefined);
    response.on("error", () => undefined);
  });
  server.on("connection", () => void (connections += 1));
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get connections() {
      return connections;
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

export const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void =>
  void response.writeHead(status, { "content-type": "application/json", ...headers }).end(typeof body === "string" ? body : JSON.stringify(body));

/** A successful answer to any operation that the faults call. */
export const OK: Readonly<Record<VenueId, unknown>> = {
  kucoin: { code: "200000", data: { orderNo: "1", actualSize: "25" } },
  hyperliquid: { status: "ok", response: { type: "default" } },
  coinswitch: { data: { symbol: "BTCUSDT" } },
};

export interface Clients {
  readonly kucoin: KucoinClient;
  readonly hyperliquid: HyperliquidClient;
  readonly coinswitch: CoinswitchClient;
}

/** Options of each venue beside those that all have. */
export interface OwnOptions {
  readonly kucoin?: KucoinOptions;
  readonly hyperliquid?: HyperliquidOptions;
  readonly coinswitch?: CoinswitchOptions;
}

/** Clients with the sandbox's credentials, and a store of their own each: what one learns of limits and clocks is not for another. */
export function clientsAt(origin: string, options: ClientOptions = {}, own: OwnOptions = {}): Clients {
  const { hyperliquid, kucoin, coinswitch } = defaultSeed;
  const { apiKey, apiSecret, passphrase } = kucoin.account;
  const common = (): ClientOptions => ({ baseUrl: origin, allowInsecureBaseUrl: true, store: createMemoryStore(), ...options });
  return {
    kucoin: createKucoinClient({ apiKey, apiSecret, passphrase, ...common(), ...own.kucoin }),
    hyperliquid: createHyperliquidClient({ wallet: hyperliquid.accounts[0]!.privateKey, ...common(), ...own.hyperliquid }),
    coinswitch: createCoinswitchClient({ ...coinswitch.account, ...common(), ...own.coinswitch }),
  };
}

export interface SampleCall {
  readonly venue: VenueId;
  readonly operation: string;
  readonly write: boolean;
  run(clients: Clients): Promise<unknown>;
}

/** A read and a write that must not happen twice, of every venue. */
export const SAMPLE_CALLS: readonly SampleCall[] = [
  { venue: "kucoin", operation: "margin.getBorrowHistory", write: false, run: ({ kucoin }) => kucoin.margin.getBorrowHistory({ currency: "USDT" }) },
  { venue: "kucoin", operation: "margin.borrow", write: true, run: ({ kucoin }) => kucoin.margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK" }) },
  { venue: "hyperliquid", operation: "info.meta", write: false, run: ({ hyperliquid }) => hyperliquid.info.meta() },
  { venue: "hyperliquid", operation: "exchange.updateIsolatedMargin", write: true, run: ({ hyperliquid }) => hyperliquid.exchange.updateIsolatedMargin({ asset: 1, isBuy: true, ntli: 1_000_000 }) },
  { venue: "coinswitch", operation: "futures.getLeverage", write: false, run: ({ coinswitch }) => coinswitch.futures.getLeverage({ symbol: "BTCUSDT", exchange: "EXCHANGE_2" }) },
  { venue: "coinswitch", operation: "futures.addMargin", write: true, run: ({ coinswitch }) => coinswitch.futures.addMargin({ symbol: "ETHUSDT", exchange: "EXCHANGE_2", margin: "1" }) },
];

/** Runs `work` beside a server, and ends the server whatever comes of it. */
export async function beside<T>(answer: Answer, work: (server: Loopback) => Promise<T>): Promise<T> {
  const server = await serve(answer);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}
