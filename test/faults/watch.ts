/** Looks at everything that calls show while they go wrong: errors, events and spans. */
import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { randomBytes } from "node:crypto";
import { OpenvenueError, type ClientEvent, type ClientOptions } from "openvenue/kucoin";
import { traceEvents } from "openvenue/opentelemetry";
import type { VenueId } from "openvenue/sandbox";
import { Canaries } from "./canaries.js";
import { outcomeOf } from "./fault.js";
import { clientsAt, type Clients, type OwnOptions } from "./loopback.js";

/** Credentials of this run alone. */
export interface Keys {
  readonly kucoin: { apiKey: string; apiSecret: string; passphrase: string };
  readonly partner: { partner: string; key: string; name: string };
  readonly hyperliquid: `0x${string}`;
  readonly coinswitch: { apiKey: string; secretKey: string };
}

function makeKeys(): Keys {
  const random = (bytes: number): string => randomBytes(bytes).toString("hex");
  const seed = randomBytes(32);
  return {
    kucoin: { apiKey: random(12), apiSecret: random(16), passphrase: random(8) },
    partner: { partner: "ExampleBroker", key: random(10), name: "ExampleBrokerND" },
    hyperliquid: `0x${random(32)}`,
    coinswitch: { apiKey: bytesToHex(ed25519.getPublicKey(seed)), secretKey: seed.toString("hex") },
  };
}

export class Watch {
  readonly canaries = new Canaries();
  readonly classes: Record<VenueId, Set<string>> = { kucoin: new Set(), hyperliquid: new Set(), coinswitch: new Set() };
  readonly keys = makeKeys();
  readonly #exporter = new InMemorySpanExporter();
  readonly #trace = traceEvents(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(this.#exporter)] }).getTracer("faults"), { details: true });
  errors = 0;
  events = 0;
  spans = 0;

  constructor() {
    const { kucoin, partner, hyperliquid, coinswitch } = this.keys;
    const secrets = { ...kucoin, "partner key": partner.key, wallet: hyperliquid, "coinswitch apiKey": coinswitch.apiKey, secretKey: coinswitch.secretKey };
    for (const [name, secret] of Object.entries(secrets)) this.canaries.add(name, secret);
  }

  readonly onEvent = (event: ClientEvent): void => {
    this.#trace(event);
    this.events += 1;
    this.canaries.search(`a ${event.type} event`, JSON.stringify(event));
  };

  clients(origin: string, options: ClientOptions = {}, own: OwnOptions = {}): Clients {
    const { kucoin, partner, hyperliquid, coinswitch } = this.keys;
    // The venues' limits are for real venues; a store that is given is there to be used.
    const limiter: ClientOptions = options.store ? {} : { limiter: false };
    const credentials: OwnOptions = { kucoin: { ...kucoin, partner, ...own.kucoin }, hyperliquid: { wallet: hyperliquid, ...own.hyperliquid }, coinswitch: { ...coinswitch, ...own.coinswitch } };
    return clientsAt(origin, { retry: false, ...limiter, onEvent: this.onEvent, ...options }, credentials);
  }

  /** Looks at what a call came to. */
  async see(venue: VenueId, what: string, call: () => Promise<unknown>): Promise<void> {
    const { value, error } = await outcomeOf((async () => call())());
    if (error) {
      this.errors += 1;
      if (error instanceof OpenvenueError) this.classes[venue].add(error.name);
      for (let cause: unknown = error.cause; cause instanceof OpenvenueError; cause = cause.cause) this.classes[venue].add(cause.name);
      this.canaries.searchValue(`${error.name} (${venue}, ${what})`, error);
    } else if (value === undefined) throw new Error(`${what} came to nothing`);
    for (const span of this.#exporter.getFinishedSpans()) {
      this.spans += 1;
      const { name, attributes, events, status, links, resource } = span;
      this.canaries.search(`a span (${what})`, JSON.stringify({ name, attributes, events, status, links, resource: resource.attributes }));
    }
    this.#exporter.reset();
  }
}
