/** A stand-in for all venues: one loopback server, or a `fetch` in the same process. Node only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { CoinswitchOptions } from "../coinswitch/index.js";
import type { HyperliquidOptions } from "../hyperliquid/index.js";
import type { KucoinOptions } from "../kucoin/index.js";
import { createRouter, type RawReply, type RawRequest } from "./router.js";
import { defaultSeed, type Seed } from "./seed.js";
import type { LedgerEntry } from "./types.js";

export { defaultSeed, type Seed } from "./seed.js";
export type { LedgerEntry } from "./types.js";

export interface SandboxOptions {
  /** Accounts, positions and markets to start with. Default: `defaultSeed`. */
  seed?: Seed;
  /** The venues' clock in ms. Default: `Date.now`. */
  clock?: () => number;
  /** Network that requests count for when their host does not tell. Default `mainnet`. */
  network?: "mainnet" | "testnet";
}

interface OptionsByVenue {
  hyperliquid: HyperliquidOptions;
  kucoin: KucoinOptions;
  coinswitch: CoinswitchOptions;
}

export interface Sandbox {
  /** Answers in this process, whatever host is asked. Give it to a client as `fetch`. */
  readonly fetch: (url: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Listens on 127.0.0.1. Resolves to the server's origin; each venue is also served below `/<venue>`. */
  listen(port?: number): Promise<string>;
  /** The server's origin while it listens. */
  readonly url: string | undefined;
  close(): Promise<void>;
  /** Client options, credentials of the seed included: for the loopback server while it listens, otherwise in process. */
  clientOptions<VenueId extends keyof OptionsByVenue>(venue: VenueId): OptionsByVenue[VenueId];
  /** Writes that were carried out, oldest first. */
  readonly ledger: readonly LedgerEntry[];
  readonly seed: Seed;
}

const BODY_LIMIT = 1 << 20;

export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { seed = defaultSeed, clock = Date.now, network = "mainnet" } = options;
  const router = createRouter({ seed: structuredClone(seed), clock }, network);
  let server: Server | undefined;
  let origin: string | undefined;

  const kucoin = seed.kucoin.account;
  const credentials: OptionsByVenue = {
    hyperliquid: { wallet: seed.hyperliquid.accounts[0]?.privateKey ?? "", network },
    kucoin: { apiKey: kucoin.apiKey, apiSecret: kucoin.apiSecret, passphrase: kucoin.passphrase, keyVersion: kucoin.keyVersion },
    coinswitch: { ...seed.coinswitch.account },
  };

  const answerInProcess: Sandbox["fetch"] = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const reply = await router.answer({ url: new URL(request.url), method: request.method, headers: Object.fromEntries(request.headers), text: await request.text() });
    return new Response(reply.text, { status: reply.status, headers: { "content-type": reply.type } });
  };

  return {
    fetch: answerInProcess,
    async listen(port = 0) {
      if (server) throw new Error("the sandbox listens already");
      const started = (server = createServer((request, response) => {
        // Rejects when the caller goes away in the middle of its request; then there is nobody to answer.
        serve(router.answer, request, response).catch(() => response.destroy());
      }));
      await new Promise<void>((resolve, reject) => started.once("error", reject).listen(port, "127.0.0.1", resolve));
      return (origin = `http://127.0.0.1:${(started.address() as AddressInfo).port}`);
    },
    get url() {
      return origin;
    },
    async close() {
      const closing = server;
      server = origin = undefined;
      closing?.closeAllConnections();
      if (closing) await new Promise((resolve) => closing.close(resolve));
    },
    clientOptions(venue) {
      const where = origin === undefined ? { fetch: answerInProcess } : { baseUrl: `${origin}/${venue}`, allowInsecureBaseUrl: true };
      return { ...credentials[venue], ...where };
    },
    ledger: router.ledger,
    seed,
  };
}

async function serve(answer: (request: RawRequest) => Promise<RawReply>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_LIMIT) return void response.writeHead(413, { connection: "close" }).end();
    chunks.push(chunk);
  }
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const reply = await answer({ url: new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`), method: request.method ?? "GET", headers, text: Buffer.concat(chunks).toString("utf8") });
  response.writeHead(reply.status, { "content-type": reply.type, "content-length": Buffer.byteLength(reply.text) }).end(reply.text);
}
