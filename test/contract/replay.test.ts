/**
 * Every fixture through the real client: what it sends for a fixture's parameters is what the fixture says travelled, signatures in bodies
 * included, and what it makes of the fixture's answer is a payload or an error of the family.
 */
import { createCoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient } from "openvenue/hyperliquid";
import { createKucoinClient, OpenvenueError, OutcomeUnknownError, type PreparedRequest } from "openvenue/kucoin";
import { defaultSeed } from "openvenue/sandbox";
import { describe, expect, it } from "vitest";
import { callerOperation, type CallerOperation } from "../../scripts/lib/views.js";
import { callOf } from "./caller.js";
import { fixturesOf, mediaOf, venues, WireView, type Fixture } from "./fixtures.js";

type Parameters = Record<string, unknown>;
type Fetch = (url: string, init: RequestInit) => Promise<Response>;
interface AnyClient {
  [group: string]: Record<string, (parameters: unknown, options?: unknown) => Promise<unknown>>;
}
interface AnyPreparing {
  prepare(operation: string, parameters: unknown, options?: unknown): Promise<PreparedRequest>;
}

const clients: Record<string, (fetch: Fetch | undefined, fixture: Fixture) => unknown> = {
  hyperliquid: (fetch, fixture) => createHyperliquidClient({ network: networkOf(fixture), retry: false, wallet: defaultSeed.hyperliquid.accounts[0]!.privateKey, ...(fetch && { fetch }) }),
  kucoin: (fetch) => createKucoinClient({ retry: false, ...defaultSeed.kucoin.account, partner: undefined, ...(fetch && { fetch }) } as never),
  coinswitch: (fetch) => createCoinswitchClient({ retry: false, ...defaultSeed.coinswitch.account, ...(fetch && { fetch }) }),
};

/** User-signed actions name their network, the others' is in the fixture's note. */
const networkOf = ({ request, note = "" }: Fixture): "mainnet" | "testnet" => ((request.body as { action?: Parameters } | undefined)?.action?.hyperliquidChain === "Testnet" || /for testnet/i.test(note) ? "testnet" : "mainnet");

for (const venue of venues) {
  const wire = new WireView(venue);
  const fixtures = fixturesOf(venue);

  describe(venue.id, () => {
    for (const operation of venue.operations) {
      const caller = callerOperation(venue, operation);
      for (const fixture of fixtures.get(operation.id) ?? []) {
        const { parameters, options } = callOf(caller, wire, fixture);

        it(`${fixture.name} is sent as recorded`, async () => {
          const prepared = await (clients[venue.id]!(undefined, fixture) as AnyPreparing).prepare(operation.id, parameters, options);
          const url = new URL(prepared.url);
          expect([prepared.method, url.pathname]).toEqual([fixture.request.method, fixture.request.path]);
          expect(Object.fromEntries(url.searchParams)).toEqual(fixture.request.query ?? {});
          const sent = prepared.body === undefined ? undefined : (JSON.parse(prepared.body) as Parameters);
          expect(withoutEmptyOptions(caller, sent)).toEqual(withoutEmptyOptions(caller, fixture.request.body as Parameters | undefined));
          const { body, headers } = wire.requestParts(operation);
          if (body) expect(wire.problems(body, sent)).toEqual([]);
          if (headers) expect(wire.problems(headers, Object.fromEntries(new Headers(prepared.headers)))).toEqual([]);
        });

        it(`${fixture.name} is read as what it is`, async () => {
          const { status, headers, body, text } = fixture.response;
          const fetch = async (): Promise<Response> => new Response(text ?? JSON.stringify(body), { status, headers: headers ?? {} });
          const client = clients[venue.id]!(fetch, fixture) as AnyClient;
          const outcome = await client[operation.group]![operation.name]!(parameters, options).then(
            (payload) => ({ payload: withoutBigints(payload) }),
            (error: unknown) => ({ error }),
          );
          const arm = armOf(wire, mediaOf(wire.responseFor(operation, status)![1], fixture)?.schema as Parameters | undefined, body);
          if (status === 200 && arm !== "error") expect(outcome).toEqual({ payload: payloadOf(caller, body as Parameters) });
          else {
            const { error } = outcome as { error: OpenvenueError };
            expect(error).toBeInstanceOf(OpenvenueError);
            expect(error).toMatchObject({ venue: venue.id, operation: operation.id });
            expect(error instanceof OutcomeUnknownError).toBe(operation.node["x-retry"] !== "read" && status >= 500);
          }
        });
      }
    }
  });
}

/** Integers as a fixture has them: what exceeds 2^53 is read as a bigint, which no JSON has. */
function withoutBigints(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(withoutBigints);
  return value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutBigints(member)])) : value;
}

/** Without options that say nothing. Signatures stay: those of fixtures were made with the same key, and held against another implementation. */
function withoutEmptyOptions(caller: CallerOperation, body: Parameters | undefined): unknown {
  if (!body || !caller.slot) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

/** Name of the arm that an answer falls into; undefined where there are none. */
function armOf(wire: WireView, schema: Parameters | undefined, body: unknown): string | undefined {
  for (const arm of (schema?.oneOf ?? []) as Parameters[]) {
    if (!wire.check(arm)(body)) continue;
    const name = typeof arm.$ref === "string" ? (wire.venue.document.components.schemas[arm.$ref.split("/").at(-1)!] as Parameters)["x-arm"] : arm["x-arm"];
    return name as string | undefined;
  }
  return undefined;
}

function payloadOf(caller: CallerOperation, body: Parameters): unknown {
  const empty = caller.empty.find(({ member, equals }) => body[member] === equals);
  if (empty) return "value" in empty ? empty.value : body;
  return caller.payload ? body[caller.payload] : body;
}
