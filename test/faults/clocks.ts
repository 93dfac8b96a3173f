/** F12: clocks that are wrong, or jump. */
import type { ServerResponse } from "node:http";
import { createMemoryStore, type ClientEvent, type ClientOptions } from "openvenue/kucoin";
import { createSandbox, type Sandbox, type VenueId } from "openvenue/sandbox";
import { Findings, outcomeOf, type Fault, type Measured } from "./fault.js";
import { beside, clientsAt, type Clients, type Received } from "./loopback.js";

const SKEWS_MS = [30_000, -30_000, 600_000, -600_000];
/** Sent at the same time after each jump. */
const BURST = 25;

const writes = {
  kucoin: { key: "kucoin margin.borrow", run: ({ kucoin }: Clients) => kucoin.margin.borrow({ currency: "USDT", size: "10", timeInForce: "FOK" }) },
  coinswitch: { key: "coinswitch futures.addMargin", run: ({ coinswitch }: Clients) => coinswitch.futures.addMargin({ symbol: "ETHUSDT", exchange: "EXCHANGE_2", margin: "1" }) },
};

/** Stands in front of the sandbox and passes everything on but the Date header. */
async function withoutDate(target: string, { method, target: path, headers, body }: Received, response: ServerResponse): Promise<void> {
  response.sendDate = false;
  const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !["host", "connection", "content-length", "transfer-encoding"].includes(name)).map(([name, value]) => [name, String(value)]));
  const answer = await fetch(target + path, { method, headers: own, ...(body === "" ? {} : { body }) });
  response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" }).end(await answer.text());
}

/** Clients of a sandbox, with or without Date headers on its answers. */
async function withClients<T>(dated: boolean, options: ClientOptions, work: (clientsOf: (venue: VenueId) => Clients, sandbox: Sandbox) => Promise<T>): Promise<T> {
  const sandbox = createSandbox();
  const origin = await sandbox.listen();
  const forward = (request: Received, response: ServerResponse): void => void withoutDate(origin, request, response).catch(() => response.destroy());
  try {
    return await beside(forward, (proxy) => work((venue) => clientsAt(`${dated ? origin : proxy.origin}/${venue}`, { limiter: false, store: createMemoryStore(), ...options }), sandbox));
  } finally {
    await sandbox.close();
  }
}

interface Written {
  requests: number;
  carriedOut: number;
  error: string | undefined;
}

/** One write: how often it was sent, and how often it happened. */
async function write(venue: keyof typeof writes, clients: Clients, sandbox: Sandbox): Promise<Written> {
  const { key, run } = writes[venue];
  const before = { requests: sandbox.requests.byOperation[key] ?? 0, carriedOut: sandbox.ledger.length };
  const { error } = await outcomeOf(run(clients));
  return { requests: (sandbox.requests.byOperation[key] ?? 0) - before.requests, carriedOut: sandbox.ledger.length - before.carriedOut, error: error && `${error.name}: ${error.message}` };
}

/** A clock that is off from the start, then right, then jumps both ways: what each write costs. */
async function skews(venue: keyof typeof writes, dated: boolean, findings: Findings): Promise<void> {
  let offset = 0;
  const corrections: string[] = [];
  const onEvent = (event: ClientEvent): void => void (event.type === "clock" && corrections.push(event.source));
  const { fresh, known, jumps } = await withClients(dated, { clock: () => Date.now() + offset, onEvent }, async (clientsOf, sandbox) => {
    const fresh: Written[] = [];
    const known: Written[] = [];
    for (const skew of SKEWS_MS) {
      const clients = clientsOf(venue);
      offset = skew;
      fresh.push(await write(venue, clients, sandbox));
      known.push(await write(venue, clients, sandbox));
    }
    offset = 0;
    const clients = clientsOf(venue);
    await write(venue, clients, sandbox);
    const jumps: Written[] = [];
    for (const jump of [-600_000, 0, 600_000, -30_000, 30_000]) {
      offset = jump;
      jumps.push(await write(venue, clients, sandbox));
    }
    return { fresh, known, jumps };
  });
  const most = (list: Written[]): number => Math.max(...list.map(({ requests }) => requests));
  const all = [...fresh, ...known, ...jumps];
  const failed = all.find(({ error }) => error !== undefined)?.error;
  const twice = all.filter(({ carriedOut }) => carriedOut !== 1).length;
  findings.add(
    `${venue} ${dated ? "with" : "without"} Date: at most ${most(fresh)} requests per write with a clock off by ±30 s or ±10 min, ${most(known)} for the next, ${most(jumps)} after a jump; ${twice} of ${all.length} writes not carried out exactly once${failed ? ` (${failed})` : ""}`,
    most(fresh) <= 2 && most(known) === 1 && most(jumps) <= 2 && twice === 0 && corrections.length > 0 && corrections.every((source) => source === (dated ? "answer" : "server-time")),
  );
}

/** Bursts of actions while the clock jumps: the nonces that travelled, in the order in which they were taken. */
async function nonces(dated: boolean, findings: Findings): Promise<void> {
  let offset = 0;
  const sent: number[] = [];
  const spy: ClientOptions["fetch"] = (url, init) => {
    const { nonce } = JSON.parse(init.body as string) as { nonce?: number };
    if (nonce !== undefined) sent.push(nonce);
    return fetch(url, init);
  };
  const steps = [0, ...SKEWS_MS, 0, -600_000, 600_000, -600_000];
  const { accepted, firstError } = await withClients(dated, { clock: () => Date.now() + offset, fetch: spy }, async (clientsOf, sandbox) => {
    const { hyperliquid } = clientsOf("hyperliquid");
    let firstError: string | undefined;
    for (const step of steps) {
      offset = step;
      const burst = Array.from({ length: BURST }, (_, index) => outcomeOf(hyperliquid.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 1 + index })));
      for (const { error } of await Promise.all(burst)) firstError ??= error && `${error.name}: ${error.message}`;
    }
    return { accepted: sandbox.ledger.length, firstError };
  });
  const falling = sent.filter((nonce, index) => index > 0 && nonce <= sent[index - 1]!).length;
  const duplicates = sent.length - new Set(sent).size;
  findings.add(
    `hyperliquid ${dated ? "with" : "without"} Date: ${sent.length} nonces over ${steps.length - 1} jumps, ${duplicates} duplicates, ${falling} not above the one before, ${accepted} accepted${firstError ? ` (${firstError})` : ""}`,
    sent.length === steps.length * BURST && accepted === sent.length && duplicates === 0 && falling === 0,
  );
}

async function measure(): Promise<Measured> {
  const findings = new Findings();
  for (const dated of [true, false]) {
    for (const venue of ["kucoin", "coinswitch"] as const) await skews(venue, dated, findings);
    await nonces(dated, findings);
  }
  return findings.measured;
}

export const clocks: Fault = {
  id: "F12",
  fault: "the clock is off by ±30 s or ±10 min, or jumps backwards or forwards while running, with Date headers on answers or without",
  required: "the first rejection corrects the clock and is followed by one repeat: at most 2 requests, the write happens once; nonces stay unique and rising",
  measure,
};
