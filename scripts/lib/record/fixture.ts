/** From what travelled to the fixture that may be kept. */
import type { Exchange, Placed } from "../../../src/contract/exchange.js";
import { findingsOf, replyOf } from "../../../src/contract/traffic.js";
import { wireViewOf } from "../../../src/sandbox/shared-wire-view.js";
import type { WireSchemas } from "../../../src/sandbox/types.js";
import type { Finding } from "../../../src/sandbox/wire-view.js";
import type { Fixture, WireView } from "../../../test/contract/fixtures.js";
import { problemsOf } from "../../../test/contract/problems.js";
import { wireSchemas } from "../emit/wire.js";
import type { LoadedVenue } from "../load.js";
import { asSent } from "./as-sent.js";
import { redact, type Redacted } from "./redact.js";

export interface Made extends Redacted {
  /** What the exchange has and the spec has not: a fixture of it says something that is not so yet. */
  readonly findings: readonly Finding[];
  /** Why the fixture would not pass the contract tests. */
  readonly problems: readonly string[];
}

/** Where and when it was recorded. */
export interface Origin {
  readonly source: "recorded live" | "recorded from the sandbox";
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** @throws where a value has no placeholder, or the exchange is not one of the operation */
export async function makeFixture(wire: WireView, exchange: Exchange, placed: Placed, { source, date }: Origin): Promise<Made> {
  const operation = wire.venue.operations.find(({ id }) => id === placed.operation?.id);
  if (!operation) throw new Error(`the specs have no operation ${placed.operation?.id ?? ""} any more: generate first`);
  if (!exchange.response) throw new Error("no answer was recorded");
  const { status, headers } = exchange.response;
  const reply = replyOf(exchange.response);
  const recorded: Fixture = {
    name: "",
    source,
    date,
    request: { method: operation.method, path: placed.pathname, query: { ...placed.query }, headers: { ...exchange.request.headers }, ...(placed.body === undefined ? {} : { body: placed.body }) },
    response: { status, headers: { ...headers }, ...("body" in reply ? { body: reply.body } : { text: reply.text }) },
  };
  const findings = findingsOf(wireViewOf(schemasOf(wire.venue)), exchange, placed);
  const redacted = redact(wire, operation, recorded);
  const problems: string[] = [];
  const fixture = await asSent(wire, operation, redacted.fixture).catch((error: unknown) => {
    problems.push(`the client would not send it: ${(error as Error).message}`);
    return redacted.fixture;
  });
  problems.push(...problemsOf(operation, wire, fixture));
  return { ...redacted, fixture, findings, problems };
}

const known = new WeakMap<LoadedVenue, WireSchemas>();

/** Of the documents as they are now, which the generated ones may lag behind. */
function schemasOf(venue: LoadedVenue): WireSchemas {
  let schemas = known.get(venue);
  if (!schemas) known.set(venue, (schemas = wireSchemas(venue)));
  return schemas;
}
