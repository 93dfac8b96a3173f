/** Every operation of KuCoin, called with the parameters of its fixtures: carried out, or refused in the venue's words, never anything else. */
import { answerCheck } from "openvenue/contract";
import { createKucoinClient, VenueError } from "openvenue/kucoin";
import { createSandbox } from "openvenue/sandbox";
import { describe, expect, it } from "vitest";
import { callerOperation } from "../../scripts/lib/views.js";
import { callOf } from "../contract/caller.js";
import { fixturesOf, venues, WireView } from "../contract/fixtures.js";

type Call = (parameters: unknown) => Promise<unknown>;

const venue = venues.find(({ id }) => id === "kucoin")!;
const wire = new WireView(venue);
const fixtures = fixturesOf(venue);
/** Operations that succeeded at least once. */
const carriedOut = new Set<string>();

describe.each(venue.groups)("%s", (group) => {
  it.each(venue.operations.filter((operation) => operation.group === group).map((operation) => [operation.name, operation] as const))("%s", async (_name, operation) => {
    const caller = callerOperation(venue, operation);
    const cases = (fixtures.get(operation.id) ?? []).filter(({ request, response }) => response.status === 200 && request.headers?.["KC-API-PARTNER"] === undefined);
    expect(cases.length).toBeGreaterThan(0);
    for (const fixture of cases) {
      // A sandbox of its own for each: what one call does is no concern of the next.
      const client = createKucoinClient({ ...createSandbox().clientOptions("kucoin"), retry: false, limiter: false, answers: "error", checkAnswer: answerCheck("kucoin") }) as unknown as Record<string, Record<string, Call>>;
      const { parameters } = callOf(caller, wire, fixture);
      const outcome = await client[group]![operation.name]!(parameters).then(
        () => "carried out",
        (error: unknown) => (error instanceof VenueError && error.status < 500 ? "refused" : String(error)),
      );
      expect(["carried out", "refused"], fixture.name).toContain(outcome);
      if (outcome === "carried out") carriedOut.add(operation.id);
    }
  });
});

it("is carried out for most of them", () => expect(carriedOut.size).toBeGreaterThan(0.8 * venue.operations.length));
