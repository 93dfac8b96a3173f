/** Parts of the caller's own that fail, and quote what they were given; and the errors that no answer makes. */
import { createCoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient, type HyperliquidOptions } from "openvenue/hyperliquid";
import { createKucoinClient, type ClientOptions, type Store } from "openvenue/kucoin";
import { createRedisStore } from "openvenue/redis";
import type { VenueId } from "openvenue/sandbox";
import { privateKeyToAccount } from "viem/accounts";
import { beside, SAMPLE_CALLS, serve } from "./loopback.js";
import type { Keys, Watch } from "./watch.js";

export interface Failure {
  happen(watch: Watch): Promise<void>;
}

const SIGNED = SAMPLE_CALLS.filter(({ venue, write }) => write || venue !== "hyperliquid");

/** What HTTP libraries throw: the request hangs on the error, and its text is in the message of some. */
const fetchErrors: Record<string, (url: string, init: RequestInit) => unknown> = {
  "an error as axios has it": (url, init) =>
    Object.assign(new Error("socket hang up"), { code: "ECONNRESET", config: { url, headers: init.headers, data: init.body }, request: { _header: JSON.stringify(init.headers) }, toJSON: () => ({ config: init }) }),
  "a message that quotes the request": (url, init) => new Error(`could not POST ${url} with ${JSON.stringify(init)}`),
  "a name and a code that quote it": (_, init) => Object.assign(new Error("no"), { name: `E ${JSON.stringify(init.headers)}`, code: `E ${JSON.stringify(init.body)}` }),
  "an object": (_, init) => ({ ...init, message: JSON.stringify(init) }),
  "a text": (_, init) => JSON.stringify(init),
  "many errors": (_, init) => new AggregateError([Object.assign(new Error(JSON.stringify(init.headers)), { init })], "all failed"),
  "a cause of a cause of a cause": (_, init) => [1, 2, 3, 4, 5, 6].reduce<Error>((cause, level) => Object.assign(new Error(`level ${level} ${JSON.stringify(init)}`, { cause }), { init }), new Error(JSON.stringify(init))),
  "a request in escaped form": (_, init) => new Error(`sent ${encodeURIComponent(JSON.stringify(init))} ${JSON.stringify(JSON.stringify(init))}`),
  "a class with private parts": (_, init) => new (class RequestError extends Error {
    readonly options = init;
    override toString(): string {
      return JSON.stringify(this.options);
    }
  })("failed"),
};

const failingFetch: Failure = {
  async happen(watch) {
    for (const [name, make] of Object.entries(fetchErrors)) {
      for (const call of SIGNED) {
        const ways: Record<string, ClientOptions["fetch"]> = {
          rejects: (url, init) => Promise.reject(make(url, init)),
          throws: (url, init) => {
            throw make(url, init);
          },
          "breaks while reading": (url, init) => Promise.resolve(new Response(new ReadableStream({ start: (controller) => controller.error(make(url, init)) }))),
        };
        for (const [way, own] of Object.entries(ways)) {
          const fetch: ClientOptions["fetch"] = (url, init) => {
            watch.canaries.addRequest(init.headers as Record<string, string>, typeof init.body === "string" ? init.body : "");
            return own!(url, init);
          };
          await watch.see(call.venue, `fetch ${way} ${name}`, () => call.run(watch.clients("https://venue.example", { fetch })));
        }
      }
    }
  },
};

/** Signers and sources of nonces that quote the key, as libraries have done in their messages. */
const failingSigner = (keys: Keys): Failure => ({
  async happen(watch) {
    const { address } = privateKeyToAccount(keys.hyperliquid);
    const quoting = (given: unknown): Error => {
      const cause = new Error(`key ${keys.hyperliquid.slice(2)}`);
      return Object.assign(new Error(`cannot sign with ${keys.hyperliquid}`, { cause }), { key: keys.hyperliquid, wallet: { privateKey: keys.hyperliquid }, given });
    };
    const fail = async (given: unknown): Promise<never> => Promise.reject(quoting(given));
    const failAtOnce = (given: unknown): never => {
      throw quoting(given);
    };
    const other = privateKeyToAccount(`0x${"22".repeat(32)}`);
    const wallets = [
      { address, signTypedData: fail },
      { address, signDigest: fail },
      { address, signDigest: failAtOnce },
      { address, signDigest: () => Promise.reject(keys.hyperliquid as unknown as Error) },
      { address, signDigest: () => keys.hyperliquid },
      { address, signDigest: () => Promise.resolve({ r: keys.hyperliquid, s: "1", v: 27 }) },
      { address, signTypedData: () => Promise.resolve(`${keys.hyperliquid}${keys.hyperliquid.slice(2)}1b`) },
      { address, signTypedData: (data: Parameters<typeof other.signTypedData>[0]) => other.signTypedData(data) },
    ];
    const act = (options: HyperliquidOptions): Promise<unknown> => watch.clients("https://venue.example", {}, { hyperliquid: options }).hyperliquid.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 2 });
    for (const wallet of wallets) await watch.see("hyperliquid", "a signer that fails", () => act({ wallet }));
    for (const next of [fail, failAtOnce]) await watch.see("hyperliquid", "nonces that fail", () => act({ nonces: { next } }));
  },
});

/** Stores that quote what they were given, and what they log on with. */
const failingStore: Failure = {
  async happen(watch) {
    const password = "canary-redis-password-5f1c";
    watch.canaries.add("the store's password", password);
    const broken = (...given: unknown[]): never => {
      throw Object.assign(new Error(`redis://:${password}@127.0.0.1 failed on ${JSON.stringify(given)}`), { options: { password }, given });
    };
    const rejecting = (...given: unknown[]): Promise<never> => (async () => broken(...given))();
    const storeOf = (fail: (...given: unknown[]) => never | Promise<never>): Store => ({ nextNonce: fail, takeLimits: fail, returnLimits: fail, reportLimit: fail, readLimits: fail, readOffset: fail, writeOffset: fail });
    const redis = createRedisStore({ client: { call: rejecting } as unknown as Parameters<typeof createRedisStore>[0]["client"] });
    for (const [kind, store] of Object.entries({ "that throws": storeOf(broken), "that rejects": storeOf(rejecting), "on redis": redis })) {
      for (const call of SAMPLE_CALLS) {
        const options: ClientOptions = { store, fetch: () => Promise.reject(new Error("no")) };
        await watch.see(call.venue, `a store ${kind}`, () => call.run(watch.clients("https://venue.example", options)));
        await watch.see(call.venue, `a store ${kind}, for nonces alone`, () => call.run(watch.clients("https://venue.example", { ...options, limiter: false })));
        await watch.see(call.venue, `a store ${kind}, for limits`, () => watch.clients("https://venue.example", options)[call.venue].limits());
      }
    }
  },
};

/** Credentials, parameters and URLs that are refused: the value is what must not be told. */
const refused = (keys: Keys): Failure => ({
  async happen(watch) {
    const url = `https://${keys.kucoin.apiSecret}:${keys.kucoin.passphrase}@venue.example`;
    const { kucoin, coinswitch, hyperliquid, partner } = keys;
    const tries: [VenueId, () => unknown][] = [
      ["kucoin", () => createKucoinClient({ ...kucoin, apiSecret: `${kucoin.apiSecret}\n` })],
      ["kucoin", () => createKucoinClient({ ...kucoin, apiKey: ` ${kucoin.apiKey}` })],
      ["kucoin", () => createKucoinClient({ ...kucoin, passphrase: { text: kucoin.passphrase } as unknown as string })],
      ["kucoin", () => createKucoinClient({ ...kucoin, keyVersion: kucoin.apiKey as "3" })],
      ["kucoin", () => createKucoinClient({ ...kucoin, partner: { ...partner, key: `${partner.key}\r\n` } })],
      ["kucoin", () => createKucoinClient({ ...kucoin, baseUrl: url })],
      ["kucoin", () => createKucoinClient(kucoin).margin.borrow({ currency: kucoin.apiSecret, size: kucoin.passphrase, timeInForce: kucoin.apiKey as "FOK" })],
      ["kucoin", () => createKucoinClient({ apiKey: kucoin.apiKey, apiSecret: kucoin.apiSecret }).margin.getBorrowHistory({ currency: "USDT" })],
      ["coinswitch", () => createCoinswitchClient({ ...coinswitch, secretKey: coinswitch.secretKey.slice(1) })],
      ["coinswitch", () => createCoinswitchClient({ ...coinswitch, secretKey: coinswitch.secretKey + hyperliquid.slice(2) })],
      ["coinswitch", () => createCoinswitchClient({ ...coinswitch, apiKey: `${coinswitch.apiKey}!` })],
      ["coinswitch", () => createCoinswitchClient({ ...coinswitch, baseUrl: url })],
      ["coinswitch", () => createCoinswitchClient(coinswitch).futures.addMargin({ symbol: "ETHUSDT", exchange: coinswitch.secretKey as "EXCHANGE_2", margin: coinswitch.apiKey })],
      ["hyperliquid", () => createHyperliquidClient({ wallet: hyperliquid.slice(0, -1) })],
      ["hyperliquid", () => createHyperliquidClient({ wallet: `${hyperliquid} ` })],
      ["hyperliquid", () => createHyperliquidClient({ wallet: { address: hyperliquid, signDigest: () => "" } })],
      ["hyperliquid", () => createHyperliquidClient({ wallet: { privateKey: hyperliquid } as never })],
      ["hyperliquid", () => createHyperliquidClient({ wallet: hyperliquid, network: hyperliquid as "mainnet" })],
      ["hyperliquid", () => createHyperliquidClient({ wallet: hyperliquid, vaultAddress: hyperliquid })],
      ["hyperliquid", () => createHyperliquidClient({ wallet: hyperliquid, infoUrl: url })],
      ["hyperliquid", () => createHyperliquidClient({ wallet: hyperliquid }).exchange.updateLeverage({ asset: hyperliquid as never, isCross: true, leverage: 2 }, { vaultAddress: hyperliquid })],
    ];
    for (const [venue, make] of tries) await watch.see(venue, "what is refused", async () => make());
  },
});

/** Connections that are refused, reset and silent, and a caller who goes away. */
const lost: Failure = {
  async happen(watch) {
    const closed = await serve(() => undefined);
    await closed.close();
    for (const call of SIGNED) await watch.see(call.venue, "nobody listens", () => call.run(watch.clients(closed.origin)));
    for (const [how, answer] of Object.entries({
      "a reset": (request: unknown, response: { socket: { destroy(): unknown } | null }) => void response.socket?.destroy(),
      "no answer": () => undefined,
    })) {
      await beside(
        (request, response) => {
          watch.canaries.addRequest(request.headers, request.body);
          answer(request, response);
        },
        async ({ origin }) => {
          for (const call of SIGNED) await watch.see(call.venue, how, () => call.run(watch.clients(origin, { timeoutMs: 60 })));
        },
      );
    }
  },
};

export const failures = (keys: Keys): Failure[] => [failingFetch, failingSigner(keys), failingStore, refused(keys), lost];
