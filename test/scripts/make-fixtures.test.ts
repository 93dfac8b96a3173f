/** What fixtures are constructed of: every branch that is open, as little else as may be, and nothing that the spec does not allow. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { Constructor, type Constructed } from "../../scripts/lib/construct.js";
import { loadVenue, type LoadedOperation, type LoadedVenue } from "../../scripts/lib/load.js";
import { fixtureText } from "../../scripts/make-fixtures.js";
import { Coverage } from "../contract/coverage.js";
import { fixturesOf, venues, WireView, type Fixture } from "../contract/fixtures.js";
import { problemsOf } from "../contract/problems.js";

const temporary = mkdtempSync(join(tmpdir(), "openvenue-fixtures-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const SHARED = `
openapi: 3.1.0
info: { title: 'Made up: shared parts', version: '2026-02-03' }
x-venue: { id: madeup, name: Made up }
servers: [{ url: 'https://venue.example' }]
x-auth-kinds:
  key:
    description: A key.
    headers:
      X-KEY: { description: The key., schema: { type: string, pattern: '^k', examples: [k1] } }
      X-SENT: { description: When., schema: { type: string, x-unit: ms, pattern: '^[0-9]{13}$' } }
      X-BROKER: { description: Broker., optional: true, schema: { type: string } }
x-pools:
  private: { description: Private calls., quota: 100, windowMs: 1000, scope: account, headers: { limit: x-limit, remaining: x-left, reset: x-reset } }
  public: { description: Public calls., quota: 100, windowMs: 1000, scope: ip }
x-errors:
  - { codes: ['1'], status: 400, reason: parameter, meaning: Not under status 200. }
  - { codes: ['2'], reason: parameter, outcomeUnknown: true, meaning: Open. }
  - { codes: ['3'], reason: parameter, meaning: 'Futures: wrong.' }
  - { codes: ['4-9', '10'], reason: parameter, meaning: A parameter is wrong. }
  - { codes: ['11'], reason: insufficient-funds, meaning: Not enough balance. }
  - { codes: ['12'], reason: account, meaning: The account is frozen. }
paths: {}
components:
  schemas:
    Symbol: { type: string, pattern: '^[A-Z-]+$', x-rule: a pair, description: Pair., examples: [BTC-USDT] }
    State: { type: string, x-known-values: [open, done], description: State. }
    Refusal: { type: object, x-arm: error, required: [code, msg], properties: { code: { type: string, pattern: '^[0-9]+$', examples: ['1'] }, msg: { type: string }, retry: { type: boolean } } }
  responses:
    Refused: { description: Refused., content: { application/json: { schema: { $ref: '#/components/schemas/Refusal' } } } }
`;

const ANSWER = (data: string): string => `
        '200':
          description: An answer.
          content:
            application/json:
              schema:
                oneOf:
                  - type: object
                    x-arm: success
                    required: [code, data]
                    properties: { code: { const: '0' }, data: ${data} }
                  - { $ref: 'venue.yaml#/components/schemas/Refusal' }
        '4XX': { $ref: 'venue.yaml#/components/responses/Refused' }
`;

const ROWS = "{ x-payload: true, type: object, required: [rows], properties: { symbol: { type: string }, rows: { type: array, items: { type: object, required: [state], properties: { state: { $ref: 'venue.yaml#/components/schemas/State' }, side: { type: string, enum: [buy, sell] }, doneAt: { type: [integer, 'null'], x-unit: ms } } } } } }";

const SPOT = `
openapi: 3.1.0
info: { title: 'Made up: spot', version: '2026-02-03' }
paths:
  /orders/{symbol}:
    post:
      operationId: order
      x-auth: key
      x-limits: [{ pool: public, weight: 1 }, { pool: private, weight: 5 }]
      x-retry: once
      x-requires: [{ field: price, when: { kind: limit } }]
      parameters:
        - { name: symbol, in: path, required: true, schema: { $ref: 'venue.yaml#/components/schemas/Symbol' } }
        - { name: page, in: query, schema: { type: integer, default: 4 } }
        - { name: side, in: query, schema: { type: string, enum: [buy] } }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              additionalProperties: false
              required: [size, kind]
              properties:
                size: { type: number, format: decimal, pattern: '^[0-9.]+$', examples: ['2.5'] }
                kind: { type: string, enum: [market, limit] }
                price: { type: string, pattern: '^[0-9.]+$', examples: ['100.5'] }
                stp: { type: string, enum: [a, b, c] }
      responses:${ANSWER(ROWS)}
  /clock:
    get:
      operationId: clock
      x-auth: none
      x-limits: [{ pool: public, weight: 1 }]
      x-retry: read
      responses:${ANSWER("{ x-payload: true, type: integer, x-unit: ms }")}
  /state:
    get:
      operationId: state
      x-auth: none
      x-limits: []
      x-retry: read
      parameters: [{ name: at, in: query, schema: { type: integer, x-unit: ms } }]
      responses:${ANSWER("{ x-payload: true, $ref: 'venue.yaml#/components/schemas/State' }")}
`;

function madeUp(spot = SPOT): LoadedVenue {
  const folder = mkdtempSync(join(temporary, "madeup-"));
  writeFileSync(join(folder, "venue.yaml"), SHARED);
  writeFileSync(join(folder, "spot.yaml"), spot);
  return loadVenue(folder);
}

const operationOf = (venue: LoadedVenue, id: string): LoadedOperation => venue.operations.find((operation) => operation.id === id)!;

function construct(venue: LoadedVenue, id: string, existing = new Map<string, Fixture[]>()): Constructed {
  return new Constructor(new WireView(venue), existing).construct(operationOf(venue, id));
}

function uncovered(venue: LoadedVenue, id: string, fixtures: Fixture[]): string[] {
  const coverage = new Coverage(new WireView(venue));
  coverage.declareOperation(operationOf(venue, id));
  for (const fixture of fixtures) coverage.markFixture(operationOf(venue, id), fixture);
  return coverage.uncovered();
}

describe("constructed fixtures", () => {
  const venue = madeUp();
  const { fixtures, problems } = construct(venue, "spot.order");
  const named = (name: string): Fixture => fixtures.find((fixture) => fixture.name === name)!;

  it("go through every branch and keep to the spec", () => {
    expect(problems).toEqual([]);
    expect(uncovered(venue, "spot.order", fixtures)).toEqual([]);
    for (const fixture of fixtures) expect(problemsOf(operationOf(venue, "spot.order"), new WireView(venue), fixture)).toEqual([]);
  });

  it("are as few as the longest list wants, and two more", () => {
    expect(fixtures.map(({ name }) => name)).toEqual(["all-parameters", "least", "other-values", "other-values-2", "refused", "refused-with-all-members", "status-4xx"]);
    expect(fixtures.slice(0, 4).map(({ request }) => (request.body as { stp?: string }).stp)).toEqual(["a", undefined, "b", "c"]);
  });

  it("have all that a request and an answer may have, said as it travels", () => {
    expect(named("all-parameters")).toEqual({
      name: "all-parameters",
      source: "constructed from the schema",
      date: "2026-02-03",
      request: { method: "POST", path: "/orders/BTC-USDT", query: { page: "4", side: "buy" }, headers: { "X-KEY": "k1", "X-SENT": "1767225600000", "content-type": "application/json" }, body: { size: 2.5, kind: "market", price: "100.5", stp: "a" } },
      response: {
        status: 200,
        headers: { "content-type": "application/json", "x-limit": "100", "x-left": "95", "x-reset": "29488" },
        body: { code: "0", data: { symbol: "BTC-USDT", rows: [{ state: "open", side: "buy", doneAt: 1767225600000 }, { state: "done", side: "sell", doneAt: null }] } },
      },
    });
  });

  it("have the least, with what the other values make necessary", () => {
    expect(named("least").request).toMatchObject({ body: { size: 2.5, kind: "limit", price: "100.5" } });
    expect(named("least").request.query).toBeUndefined();
    expect(named("least").response.body).toEqual({ code: "0", data: { rows: [] } });
  });

  it("are refused for what may well be wrong, where the venue says so", () => {
    expect(named("refused").response).toEqual({ status: 200, headers: { "content-type": "application/json" }, body: { code: "11", msg: "Not enough balance" } });
    const clock = construct(venue, "spot.clock").fixtures;
    expect(clock.find(({ name }) => name === "refused")?.response.body).toEqual({ code: "12", msg: "The account is frozen" });
    // A read that asks for something; a range of codes is no code, and other entries are of other groups, statuses or outcomes.
    const read = madeUp(SPOT.replace("x-retry: once", "x-retry: read"));
    expect(construct(read, "spot.order").fixtures.find(({ name }) => name === "refused")?.response.body).toEqual({ code: "10", msg: "A parameter is wrong" });
  });

  it("of a call without parameters and headers have none", () => {
    const { fixtures } = construct(venue, "spot.clock");
    expect(fixtures[0]).toMatchObject({ name: "success", response: { headers: { "content-type": "application/json" }, body: { code: "0", data: 1767225600000 } } });
    expect(fixtures[0]!.request).toEqual({ method: "GET", path: "/clock" });
    expect(fixtures.map(({ name }) => name)).not.toContain("least");
  });

  it("are the same again", () => expect(construct(venue, "spot.order").fixtures.map(fixtureText)).toEqual(fixtures.map(fixtureText)));

  it("add to those that are there what these leave open, under names of their own", () => {
    const present = (list: Fixture[]): Map<string, Fixture[]> => new Map([["spot.order", list.map((fixture) => ({ ...fixture, name: `madeup/spot.order/${fixture.name}` }))]]);
    expect(construct(venue, "spot.order", present(fixtures))).toEqual({ fixtures: [], problems: [] });
    expect(new Constructor(new WireView(venue), present(fixtures)).isMissing(operationOf(venue, "spot.order"))).toBe(false);
    const some = fixtures.filter(({ name }) => name !== "other-values-2");
    expect(new Constructor(new WireView(venue), present(some)).isMissing(operationOf(venue, "spot.order"))).toBe(true);
    expect(construct(venue, "spot.order", present(some)).fixtures.map(({ name, request }) => [name, (request.body as { stp: string }).stp])).toEqual([["other-values-2", "c"]]);
  });

  it("need not say again what another operation's say of a shape that both share", () => {
    const constructor = new Constructor(new WireView(venue), new Map());
    expect(constructor.construct(operationOf(venue, "spot.order")).fixtures.map(({ name }) => name)).toContain("status-4xx");
    expect(constructor.construct(operationOf(venue, "spot.clock")).fixtures.map(({ name }) => name)).toEqual(["success", "refused"]);
    expect(constructor.construct(operationOf(venue, "spot.state")).fixtures.map(({ name, response }) => [name, (response.body as { data?: string }).data])).toEqual([["all-parameters", "open"], ["least", "open"], ["refused", undefined]]);
    expect(construct(venue, "spot.state").fixtures.slice(0, 2).map(({ response }) => (response.body as { data?: string }).data)).toEqual(["open", "done"]);
  });

  it("cannot be made of a pattern without an example, which is named", () => {
    const bare = madeUp(SPOT.replace(", examples: ['100.5']", ""));
    expect(construct(bare, "spot.order").problems).toEqual(["spot.order body.price: text that follows a pattern needs an example"]);
  });

  it("that break the spec are told and left out", () => {
    const broken = madeUp(SPOT.replace("examples: ['100.5']", "examples: [no]"));
    const { fixtures, problems } = construct(broken, "spot.order");
    expect(problems[0]).toMatch(/^spot\.order all-parameters: body: \/price must match pattern/);
    expect(fixtures.map(({ name }) => name)).not.toContain("all-parameters");
  });
});

describe("of the checked-in specs", () => {
  it("nothing is missing, and what is taken away is made again", () => {
    const kucoin = venues.find(({ id }) => id === "kucoin")!;
    const wire = new WireView(kucoin);
    const existing = fixturesOf(kucoin);
    const complete = new Constructor(wire, existing);
    expect(kucoin.operations.filter((operation) => complete.isMissing(operation)).map(({ id }) => id)).toEqual([]);
    for (const id of ["margin.borrow", "margin.getBorrowHistory", "account.getIsolatedMarginAccount"]) {
      const { fixtures, problems } = new Constructor(wire, new Map([...existing].filter(([other]) => other !== id))).construct(operationOf(kucoin, id));
      expect(problems).toEqual([]);
      expect(uncovered(kucoin, id, fixtures).filter((point) => point.startsWith(id))).toEqual([]);
    }
  });

  it("are asked for by venue and operation", () => {
    const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
    const run = (...parameters: string[]) => spawnSync(process.execPath, ["--import", "tsx", path("scripts/make-fixtures.ts"), ...parameters], { cwd: path("."), encoding: "utf8" });
    const before = readdirSync(path("test/fixtures/kucoin/margin.borrow"));
    expect(run()).toMatchObject({ status: 2, stderr: "npm run fixtures -- <venue> <group.operation>…|--missing\n" });
    expect(run("kucoin", "margin.borrow", "margin.none")).toMatchObject({ status: 1, stdout: "wrote 0 fixtures\n", stderr: "kucoin has no operation margin.none\n" });
    expect(readdirSync(path("test/fixtures/kucoin/margin.borrow"))).toEqual(before);
  });
});
