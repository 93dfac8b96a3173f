/** A redacted request as the client sends it: in its spelling, and signed anew with public keys where the body carries a signature. */
import { createCoinswitchClient } from "../../../src/coinswitch/index.js";
import type { PreparedRequest } from "../../../src/core/types.js";
import { createHyperliquidClient } from "../../../src/hyperliquid/index.js";
import { createKucoinClient } from "../../../src/kucoin/index.js";
import { defaultSeed } from "../../../src/sandbox/seed.js";
import { callOf } from "../../../test/contract/caller.js";
import type { Fixture, WireView } from "../../../test/contract/fixtures.js";
import type { LoadedOperation, Node } from "../load.js";
import { callerOperation } from "../views.js";

interface Preparing {
  prepare(operation: string, parameters: unknown, options?: unknown): Promise<PreparedRequest>;
}

/** The sandbox's accounts, whose keys are published with it. */
const { hyperliquid, kucoin, coinswitch } = defaultSeed;
const { address, privateKey } = hyperliquid.accounts[0]!;

const clients: Readonly<Record<string, (network: "mainnet" | "testnet") => unknown>> = {
  hyperliquid: (network) => createHyperliquidClient({ network, wallet: privateKey }),
  kucoin: () => createKucoinClient({ apiKey: kucoin.account.apiKey, apiSecret: kucoin.account.apiSecret, passphrase: kucoin.account.passphrase }),
  coinswitch: () => createCoinswitchClient({ ...coinswitch.account }),
};

/** @throws what the client says of a request that it would not send */
export async function asSent(wire: WireView, operation: LoadedOperation, redacted: Fixture): Promise<Fixture> {
  const fixture = withOwnSigner(redacted);
  const client = clients[wire.venue.id];
  if (!client) throw new Error(`there is no client of ${wire.venue.id} to send it`);
  const { action = {} } = (fixture.request.body ?? {}) as { action?: Node };
  const network = action.hyperliquidChain === "Testnet" ? "testnet" : "mainnet";
  const { parameters, options } = callOf(callerOperation(wire.venue, operation), wire, fixture);
  const { url, body: text } = await (client(network) as Preparing).prepare(operation.id, parameters, options);
  const { pathname, searchParams } = new URL(url);
  const query = Object.fromEntries(searchParams);
  const body = text === undefined ? undefined : (JSON.parse(text) as Node);
  const { name, source, date, request, response } = fixture;
  return {
    name,
    source,
    date,
    ...(body?.signature === undefined ? {} : { note: `Signed for ${network} with the public test key ${address}.` }),
    request: { method: request.method, path: pathname, ...(Object.keys(query).length > 0 && { query }), ...(request.headers && { headers: request.headers }), ...(body === undefined ? {} : { body }) },
    response,
  };
}

/** A multi-sig action names who sends it: the wallet that signs it here. */
function withOwnSigner(fixture: Fixture): Fixture {
  const { outerSigner } = ((fixture.request.body as Node | undefined)?.action?.payload ?? {}) as { outerSigner?: string };
  return outerSigner === undefined ? fixture : (JSON.parse(JSON.stringify(fixture).replaceAll(outerSigner, address)) as Fixture);
}
