/** Import of publishers' documents, on small venues and documents of our own in the shapes of theirs. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { lintVenue } from "../../scripts/lint-specs.js";
import { Editor, type Spot } from "../../scripts/lib/import/edit.js";
import { readDifferences } from "../../scripts/lib/import/differences.js";
import type { Imported } from "../../scripts/lib/import/report.js";
import type { Node } from "../../scripts/lib/load.js";
import { main } from "../../scripts/specs-import.js";
import type { Change } from "../../scripts/lib/diff/index.js";

const temporary = mkdtempSync(join(tmpdir(), "openvenue-import-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const page = "https://docs.acme.test/loans";
const answer = (data: string): string => `
      responses:
        '200':
          description: Done, or a refusal.
          content:
            application/json:
              schema:
                oneOf:
                  - type: object
                    x-arm: success
                    required: [code, data]
                    properties:
                      code: { $ref: 'venue.yaml#/components/schemas/SuccessCode' }
                      data: ${data}
                  - $ref: 'venue.yaml#/components/schemas/ErrorEnvelope'
        '4XX': { $ref: 'venue.yaml#/components/responses/Refused' }
        '429': { $ref: 'venue.yaml#/components/responses/TooMany' }
        '5XX': { $ref: 'venue.yaml#/components/responses/Failed' }`;

const refusal = "description: Refused., content: { application/json: { schema: { $ref: '#/components/schemas/ErrorEnvelope' } } }";
const KUCOIN: Record<string, string> = {
  "venue.yaml": `openapi: 3.1.0
info: { title: 'Acme: shared parts', version: '1', description: Shared parts. }
x-venue: { id: kucoin, name: Acme }
x-upstream: [{ source: made up, as-of: '2026-11-22' }]
servers: [{ url: 'https://api.acme.test', x-host: api }, { url: 'https://futures.acme.test', x-host: futures }]
x-auth-kinds: { key: { description: A key., permissions: { General: Reading., Margin: Lending. } } }
x-pools: { spot: &pool { description: Calls., quota: 100, windowMs: 1000, scope: account }, futures: *pool, cloudflare: *pool }
paths: {}
components:
  schemas:
    SuccessCode: { type: string, enum: ['200000'], description: Done. }
    ErrorEnvelope: { type: object, x-arm: error, required: [code, msg], properties: { code: { type: string, not: { enum: ['200000'] } }, msg: { type: string } } }
    Amount: { type: string, format: decimal, pattern: '^[0-9]+$', x-rule: digits, x-unit: currency, description: An amount. }
  responses: { Refused: { ${refusal} }, TooMany: { ${refusal} }, Failed: { ${refusal} } }
`,
  "loans.yaml": `openapi: 3.1.0
info: { title: 'Acme: loans', version: '1', description: Loans. }
x-host: api
paths:
  /v1/loans:
    get:
      operationId: listLoans
      summary: List loans.
      description: Lists them.
      externalDocs: { url: '${page}/list' }
      x-auth: key
      x-permission: General
      x-limits: [{ pool: spot, weight: 2 }, { pool: cloudflare, weight: 1 }]
      x-retry: read
      parameters:
        - name: currency
          in: query
          # Said by the older page.
          description: Asset of the loans.
          schema: { type: string, minLength: 1 }${answer(`
                        type: array
                        x-payload: true
                        description: The loans.
                        items: { $ref: '#/components/schemas/Loan' }`)}
    post:
      operationId: borrow
      summary: Borrow.
      description: Borrows.
      externalDocs: { url: '${page}/borrow' }
      x-auth: key
      x-permission: Margin
      x-limits: [{ pool: spot, weight: 5 }, { pool: cloudflare, weight: 1 }]
      x-retry: once
      x-settle: none
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              additionalProperties: false
              required: [currency, size]
              properties:
                currency: { type: string, description: Asset to borrow. }
                # A comment that stays.
                size: { $ref: 'venue.yaml#/components/schemas/Amount', description: 'Amount to borrow, as text.' }
                term: { type: string, enum: [DAY, WEEK], description: Term of the loan. }${answer("{ type: string, x-payload: true, description: Number of the loan. }")}

components:
  schemas:
    Loan:
      type: object
      description: One loan.
      required: [id]
      properties:
        id: { type: string, description: Number of the loan. }
        size: { $ref: 'venue.yaml#/components/schemas/Amount', description: Amount of the loan. }
        state: { type: string, x-known-values: [OPEN, PAID], description: State of the loan. }
`,
  "futures.yaml": `openapi: 3.1.0
info: { title: 'Acme: futures', version: '1', description: Futures. }
x-host: futures
paths:
  /v1/loans:
    get:
      operationId: getLoans
      summary: Read loans of futures.
      description: Reads them.
      externalDocs: { url: '${page}/futures' }
      x-auth: none
      x-limits: [{ pool: futures, weight: 1 }, { pool: cloudflare, weight: 1 }]
      x-retry: read${answer("{ type: boolean, x-payload: true, description: Whether there are any. }")}
`,
};

const PROSE = "Prose of the publisher";
const wrapped = (data: Node): Node => ({ "200": { description: PROSE, content: { "application/json": { schema: { type: "object", properties: { code: { type: "string" }, data }, required: ["code", "data"] } } } } });
const theirs = (service: string, name: string, more: Node): Node => ({
  operationId: "001", summary: PROSE, description: PROSE, deprecated: false, "x-abandon": "normal", "x-domain": "Spot", "x-api-channel": "Private", "x-api-permission": "General",
  "x-api-rate-limit-pool": "Spot", "x-api-rate-limit-weight": 2, "x-sdk-service": service, "x-sdk-method-name": name, parameters: [], ...more,
});

/** The documents that say what ours say, in the publisher's way. */
function kucoinDocuments(): Record<string, Node> {
  return {
    "openapi-loans.json": {
      openapi: "3.0.1",
      paths: {
        "/v1/loans": {
          get: theirs("Loans", "ListLoans", {
            "x-api-doc": `${page}/list`,
            parameters: [{ name: "currency", in: "query", description: PROSE, required: false, schema: { type: "string", example: ["A"] } }],
            responses: wrapped({ type: "array", items: { type: "object", required: ["id"], properties: { id: { type: "string", description: PROSE }, size: { type: "string" }, state: { type: "string", enum: ["OPEN", "PAID"], "x-api-enum": [] } } } }),
          }),
          post: theirs("Loans", "Borrow", {
            "x-api-doc": `${page}/borrow`, "x-api-permission": "Margin", "x-api-rate-limit-weight": 5,
            requestBody: { content: { "application/json": { schema: { type: "object", required: ["currency", "size"], properties: { currency: { type: "string" }, size: { type: "string" }, term: { type: "string", enum: ["WEEK", "DAY"] } } } } } },
            responses: wrapped({ type: "string" }),
          }),
          // One path of two hosts in one document.
          patch: theirs("Futures", "getLoans", { "x-original-method": "get", "x-api-doc": `${page}/futures`, "x-domain": "Futures", "x-api-channel": "Public", "x-api-permission": "NULL", "x-api-rate-limit-pool": "Futures", "x-api-rate-limit-weight": 1, responses: wrapped({ type: "boolean" }) }),
        },
      },
    },
  };
}

const LIST = "* * pattern loosened = none: ours say more\n* * length loosened = none: ours say more\n";

interface Run {
  code: number;
  text: string;
  errors: string;
  folder: string;
}

/** A folder with our documents as specs/<venue> and the publisher's in upstream/. */
function folderOf(venue: string, own: Record<string, string>, documents: Record<string, Node>, list: string): string {
  const folder = mkdtempSync(join(temporary, "run-"));
  mkdirSync(join(folder, "specs", venue), { recursive: true });
  mkdirSync(join(folder, "upstream"));
  for (const [name, text] of Object.entries({ ...own, "differences.txt": list })) writeFileSync(join(folder, "specs", venue, name), text);
  for (const [name, document] of Object.entries(documents)) writeFileSync(join(folder, "upstream", name), JSON.stringify(document));
  return folder;
}

function run(folder: string, publisher: string, ...flags: string[]): Run {
  const text: string[] = [];
  const errors: string[] = [];
  const code = main([publisher, join(folder, "upstream"), "--patch", join(folder, "found.patch"), ...flags], (line) => void text.push(line), (line) => void errors.push(line), join(folder, "specs"));
  return { code, text: text.join("\n"), errors: errors.join("\n"), folder };
}

type Found = Imported & { patch: string | null; left: Change[] };
const importKucoin = (change: (documents: Node) => void = () => {}, list = LIST): Run & { found: Found } => {
  const documents = kucoinDocuments();
  change(documents["openapi-loans.json"]!.paths as Node);
  const done = run(folderOf("kucoin", KUCOIN, documents, list), "kucoin", "--json");
  return { ...done, found: (done.text === "" ? undefined : JSON.parse(done.text)) as Found };
};

const body = (paths: Node): Node => paths["/v1/loans"].post.requestBody.content["application/json"].schema;
const rows = (paths: Node): Node => paths["/v1/loans"].get.responses["200"].content["application/json"].schema.properties.data.items;
const brief = ({ operation, location, kind, class: value }: Change): string => `${operation} ${location} ${kind} [${value}]`;

describe("a publisher's documents", () => {
  it("that say what ours say are no news, whatever words they use", () => {
    const { code, found, errors } = importKucoin();
    expect(errors).toBe("");
    expect(found.summary).toMatchObject({ missing: 0, extra: 0, differing: 0, hidden: 3, stale: 0 });
    expect({ code, patch: found.patch }).toEqual({ code: 0, patch: null });
  });

  it("that say more, less or something else are told by operation and place, ours before theirs", () => {
    const { code, found } = importKucoin((paths) => {
      paths["/v1/loans"].delete = theirs("Loans", "repay", { responses: wrapped({ type: "string" }) });
      delete paths["/v1/loans"].patch;
      Object.assign(paths["/v1/loans"].post, { "x-api-permission": "General", "x-api-rate-limit-weight": 7 });
      paths["/v1/loans"].get.parameters.push({ name: "page", in: "query", schema: { type: "integer" } });
      body(paths).properties.note = { type: "string" };
      body(paths).properties.term.enum.push("MONTH");
      body(paths).required.pop();
      rows(paths).properties.size = { type: "number" };
      rows(paths).properties.state.nullable = true;
      delete rows(paths).properties.id;
      rows(paths).required = [];
    });
    expect(code).toBe(1);
    expect(found.missing.map(({ operation, method, path }) => `${operation} ${method} ${path}`)).toEqual(["loans.repay DELETE /v1/loans"]);
    expect(found.extra.map(({ operation }) => operation)).toEqual(["futures.getLoans"]);
    expect(found.differing.map(brief).sort()).toEqual([
      "loans.borrow request.body.note field added [compatible]",
      "loans.borrow request.body.size field became optional [compatible]",
      "loans.borrow request.body.term known value added [compatible]",
      "loans.borrow x-limits.spot limits lowered [risky]",
      "loans.borrow x-permission permission changed [risky]",
      "loans.listLoans answer.200.data[].id field removed [breaking]",
      "loans.listLoans answer.200.data[].size type changed [breaking]",
      "loans.listLoans answer.200.data[].state nullable added [risky]",
      "loans.listLoans request.query.page parameter added [compatible]",
    ]);
    expect(found.differing.find(({ kind }) => kind === "permission changed")).toMatchObject({ before: "Margin", after: "General" });
  });

  it("are told as text, too", () => {
    const documents = kucoinDocuments();
    body(documents["openapi-loans.json"]!.paths as Node).properties.note = { type: "string" };
    const { code, text } = run(folderOf("kucoin", KUCOIN, documents, LIST), "kucoin");
    expect(code).toBe(1);
    expect(text).toContain("  loans.borrow  (POST /v1/loans)\n    request.body.note  field added [compatible]: ours nothing, upstream ");
    expect(text).toContain("     2 by line 1 (* * pattern loosened = none): ours say more");
    expect(text).toMatch(/\npatch: \S+found\.patch; 0 of the differences are not in it/);
  });
});

describe("differences on purpose", () => {
  const noted = (paths: Node): void => void (body(paths).properties.term.enum = ["DAY", "WEEK", "MONTH", "YEAR"]);

  it("are counted by the line that hides them, and nothing else is", () => {
    const { found } = importKucoin(noted, `${LIST}loans.* request.body.{term,note} known value added = "MONTH": not offered any more\n`);
    expect(found.differing.map(({ after }) => after)).toEqual(["YEAR"]);
    expect(found.hidden.at(-1)).toEqual({ difference: { line: 3, operation: "loans.*", location: "request.body.{term,note}", kind: "known value added", value: '"MONTH"', reason: "not offered any more" }, count: 1 });
  });

  it("may name several values and kinds", () => {
    expect(importKucoin(noted, `${LIST}loans.borrow * known value removed | known value added = "MONTH" | "YEAR": not offered: any more\n`)).toMatchObject({ code: 0, found: { stale: [] } });
  });

  it("that hide nothing are complained about", () => {
    const { code, found } = importKucoin(undefined, `${LIST}loans.borrow * field added: gone by now\n`);
    expect({ code, stale: found.stale.map(({ line }) => line) }).toEqual({ code: 1, stale: [3] });
  });

  it.each([["loans.borrow field added: no place", /^line 3 of the differences names the kind added, which|^line 3 of the differences is not/], ["loans.borrow * field vanished: no such kind", /^line 3 of the differences names the kind field vanished/]])("that are not well written are refused: %s", (line, message) => {
    const { code, errors } = importKucoin(undefined, `${LIST}${line}\n`);
    expect(code).toBe(2);
    expect(errors).toMatch(message);
  });

  it.each(["kucoin", "hyperliquid"])("of %s are well written, and every line says why", (venue) => {
    expect(readDifferences(readFileSync(fileURLToPath(new URL(`../../specs/${venue}/differences.txt`, import.meta.url)), "utf8")).length).toBeGreaterThan(20);
  });
});

describe("the patch", () => {
  const changed = (paths: Node): void => {
    paths["/v1/loans"].delete = theirs("Loans", "repay", { "x-api-doc": `${page}/repay`, parameters: [{ name: "id", in: "query", required: true, schema: { type: "string" } }], responses: wrapped({ type: "object", required: ["left"], properties: { left: { type: "string", description: PROSE } } }) });
    paths["/v1/rates"] = { get: theirs("Rates", "getRates", { "x-api-doc": `${page}/rates`, responses: wrapped({ type: "array", items: { type: "number" } }) }) };
    paths["/v1/loans"].post["x-api-rate-limit-weight"] = 7;
    paths["/v1/loans"].get.parameters.push({ name: "page", in: "query", description: PROSE, schema: { type: "integer", minimum: 1 } });
    Object.assign(body(paths).properties, { note: { type: "string", description: PROSE, maxLength: 9 }, parts: { type: "array", items: { type: "object", required: ["share"], properties: { share: { type: "string" } } } } });
    body(paths).required.push("note");
    body(paths).properties.term.enum.push("MONTH");
    body(paths).properties.currency.maxLength = 4;
    rows(paths).properties.state.enum.push("LATE");
    rows(paths).properties.size.nullable = true;
    rows(paths).properties.due = { type: "integer", description: PROSE };
    rows(paths).required.push("due");
    rows(paths).properties.id.type = "integer";
  };

  it("is what git applies, leaves every other line alone, and makes the news known", () => {
    const first = importKucoin(changed);
    const { folder } = first;
    const read = (): string => readFileSync(join(folder, "specs/kucoin/loans.yaml"), "utf8");
    expect(read()).toBe(KUCOIN["loans.yaml"]);
    const patch = readFileSync(join(folder, "found.patch"), "utf8");
    expect(patch).not.toContain(PROSE);
    expect(first.found.left.map(brief)).toEqual(["loans.listLoans answer.200.data[].id type changed [breaking]"]);

    execFileSync("git", ["init", "-q"], { cwd: folder });
    execFileSync("git", ["apply", "--whitespace=error", "found.patch"], { cwd: folder });
    // What was there is still there, but for the lines that a value, weight or name was put into.
    const after = read().split("\n");
    const gone = KUCOIN["loans.yaml"]!.split("\n").filter((line) => !after.includes(line));
    expect(gone.map((line) => line.trim())).toEqual([
      "x-limits: [{ pool: spot, weight: 5 }, { pool: cloudflare, weight: 1 }]",
      "required: [currency, size]",
      "currency: { type: string, description: Asset to borrow. }",
      "term: { type: string, enum: [DAY, WEEK], description: Term of the loan. }",
      "size: { $ref: 'venue.yaml#/components/schemas/Amount', description: Amount of the loan. }",
      "state: { type: string, x-known-values: [OPEN, PAID], description: State of the loan. }",
    ]);
    for (const line of [
      "x-limits: [{ pool: spot, weight: 7 }, { pool: cloudflare, weight: 1 }]",
      "required: [currency, size, note]",
      "currency: { type: string, description: Asset to borrow., maxLength: 4 }",
      "term: { type: string, enum: [DAY, WEEK, MONTH], description: Term of the loan. }",
      "note: { type: string, maxLength: 9, description: 'TODO: describe' }",
      "size: { anyOf: [{ $ref: 'venue.yaml#/components/schemas/Amount' }, { type: 'null' }], description: Amount of the loan. }",
      "state: { type: string, x-known-values: [OPEN, PAID, LATE], description: State of the loan. }",
      "due: { type: integer, description: 'TODO: describe' }",
      "schema: { type: integer, minimum: 1 }",
    ]) expect(after.map((text) => text.trim())).toContain(line);

    const again = run(folder, "kucoin", "--json");
    const found = JSON.parse(again.text) as Found;
    // A shape of its own may be used by others, of which nobody said that they have the new member.
    expect([...found.missing, ...found.differing].map(brief)).toEqual(["loans.listLoans answer.200.data[].id type changed [breaking]", "loans.listLoans answer.200.data[].due field became required [compatible]"]);
  });

  it("adds whole operations beside those of their group, or in a new document, and leaves the sentences open", () => {
    const { folder } = importKucoin(changed);
    execFileSync("git", ["init", "-q"], { cwd: folder });
    execFileSync("git", ["apply", "found.patch"], { cwd: folder });
    expect(readdirSync(join(folder, "specs/kucoin")).sort()).toEqual(["differences.txt", "futures.yaml", "loans.yaml", "rates.yaml", "venue.yaml"]);
    const problems = lintVenue(join(folder, "specs/kucoin"));
    expect([...new Set(problems.map(({ rule }) => rule))].sort()).toEqual(["8"]);
    expect(problems.filter(({ file }) => file.endsWith("loans.yaml")).map(({ pointer }) => pointer)).toContain("#/paths/~1v1~1loans/delete");
  });

  it("goes to a file of its own where none is named", () => {
    const documents = kucoinDocuments();
    changed(documents["openapi-loans.json"]!.paths as Node);
    const folder = folderOf("kucoin", KUCOIN, documents, LIST);
    const text: string[] = [];
    expect(main(["kucoin", join(folder, "upstream"), "--json"], (line) => void text.push(line), console.error, join(folder, "specs"))).toBe(1);
    const { patch } = JSON.parse(text.join("")) as Found;
    expect(readFileSync(patch!, "utf8")).toMatch(/^diff --git a\/specs\/kucoin\/loans\.yaml b\/specs\/kucoin\/loans\.yaml\n/);
    rmSync(join(patch!, ".."), { recursive: true });
  });
});

const actionOf = (type: string, members: string): string => `
      x-limits: [{ pool: ip, weight: 1 }]
      x-retry: once
      x-settle: none
      requestBody:
        required: true
        x-slot: action
        content:
          application/json:
            schema:
              type: object
              additionalProperties: false
              required: [action, nonce, signature]
              properties:
                action:
                  type: object
                  additionalProperties: false
                  ${members.replace("TYPE", `{ const: ${type}, x-injected: constant }`)}
                nonce: { $ref: 'venue.yaml#/components/schemas/Nonce' }
                signature: { $ref: 'venue.yaml#/components/schemas/Signature' }
      responses:
        '200': { description: Done., content: { application/json: { schema: { oneOf: [{ type: object, x-arm: success, required: [status], properties: { status: { const: ok } } }, { $ref: 'venue.yaml#/components/schemas/ActionRefused' }] } } } }`;

const HYPERLIQUID: Record<string, string> = {
  "venue.yaml": `openapi: 3.1.0
info: { title: 'Acme: shared parts', version: '1', description: Shared parts. }
x-venue: { id: hyperliquid, name: Acme }
x-upstream: [{ source: made up, as-of: '2026-11-22' }]
servers: [{ url: 'https://api.acme.test' }]
x-pools: { ip: { description: Calls., quota: 100, windowMs: 1000, scope: ip } }
paths: {}
components:
  schemas:
    Nonce: { type: integer, x-injected: nonce, x-unit: ms, description: Nonce. }
    Signature: { type: object, additionalProperties: false, x-injected: signature, required: [r], properties: { r: { type: string } } }
    ActionRefused: { type: object, x-arm: error, required: [status], properties: { status: { const: err } } }
  responses: { Malformed: { description: Malformed. }, TooMany: { description: Too many. }, Failed: { description: Failed. } }
`,
  "exchange.yaml": `openapi: 3.1.0
info: { title: 'Acme: actions', version: '1', description: Actions. }
paths:
  /exchange#place:
    post:
      operationId: place
      summary: Place an order.
      description: Places it.
      externalDocs: { url: 'https://docs.acme.test/place' }
      x-auth: none${actionOf("place", "required: [type, a]\n                  x-key-order: [type, a]\n                  properties:\n                    type: TYPE\n                    a: { type: integer, description: Asset. }")}
  /exchange#makeToken:
    post:
      operationId: makeToken
      summary: Make a token.
      description: Makes it.
      externalDocs: { url: 'https://docs.acme.test/make' }
      x-auth: none${actionOf("make", "required: [type, token]\n                  x-key-order: [type, token]\n                  properties:\n                    type: TYPE\n                    token: { type: object, additionalProperties: false, x-key-order: [name], description: The token., properties: { name: { type: string, description: Name. } } }")}
`,
  "info.yaml": `openapi: 3.1.0
info: { title: 'Acme: queries', version: '1', description: Queries. }
paths:
  /info#mids:
    post:
      operationId: mids
      summary: Read mid prices.
      description: Reads them.
      externalDocs: { url: 'https://docs.acme.test/mids' }
      x-auth: none
      x-limits: []
      x-retry: read
      requestBody: { required: true, content: { application/json: { schema: { type: object, additionalProperties: false, required: [type], properties: { type: { const: mids, x-injected: constant } } } } } }
      responses:
        '200': { description: Prices., content: { application/json: { schema: { type: object, additionalProperties: { type: string } } } } }
`,
};

const document = (path: string, properties: Node, schema: Node): Node => ({
  openapi: "3.0.0", servers: [{ url: "https://node.provider.test" }],
  paths: { [path]: { post: { operationId: "any", summary: PROSE, requestBody: { required: true, content: { "application/json": { schema: { type: "object", required: Object.keys(properties), properties } } } }, responses: { "200": { description: PROSE, content: { "application/json": { schema } } } } } } },
});
const typed = (type: string): Node => ({ type: "string", default: type, enum: [type], description: PROSE });
const action = (type: string, members: Node, required = Object.keys(members)): Node =>
  document("/exchange", { action: { type: "object", required: ["type", ...required], properties: { type: typed(type), ...members } }, nonce: { type: "integer" }, signature: { type: "object", properties: { r: { type: "string" }, s: { type: "string" } } } }, { type: "object", required: ["status"], properties: { status: { type: "string", enum: ["ok"] } } });

const chainstackDocuments = (): Record<string, Node> => ({
  "exchange_place.json": action("place", { a: { type: "integer", default: 5 } }),
  "exchange_make.json": action("make", { token: { type: "object", properties: { name: { type: "string" } } } }, []),
  "info_mids.json": document("/0a1b2c/info", { type: typed("mids") }, { type: "object", additionalProperties: { type: "string" } }),
});

describe("documents of one action or query each", () => {
  const importAll = (documents: Record<string, Node>): Run & { found: Found } => {
    const done = run(folderOf("hyperliquid", HYPERLIQUID, documents, ""), "chainstack", "--json");
    return { ...done, found: JSON.parse(done.text) as Found };
  };

  it("are told apart by the action, without what the client fills in", () => {
    const { code, found } = importAll(chainstackDocuments());
    expect([...found.missing, ...found.extra, ...found.differing].map(brief)).toEqual([]);
    expect(code).toBe(0);
  });

  it("show what one of them says otherwise", () => {
    const documents = chainstackDocuments();
    documents["exchange_place.json"] = action("place", { a: { type: "string" }, b: { type: "boolean" } });
    delete documents["info_mids.json"];
    const { found, folder } = importAll(documents);
    expect(readFileSync(join(folder, "found.patch"), "utf8")).toContain("x-key-order: [type, a, b]");
    expect(found.extra.map(({ operation }) => operation)).toEqual(["info.mids"]);
    expect(found.differing.map(brief)).toEqual(["exchange.place request.body.action.a type changed [breaking]", "exchange.place request.body.action.b field added [breaking]"]);
  });

  it("become operations, with what all actions share", () => {
    const { folder, found } = importAll({ ...chainstackDocuments(), "exchange_drop.json": action("drop", { o: { type: "integer" } }), "info_fees.json": document("/0a1b2c/info", { type: typed("fees"), user: { type: "string" } }, { type: "array", items: { type: "string" } }), "exchange_make.json": action("make", { token: { type: "object", properties: { name: { type: "string" } } }, pool: { type: "object", properties: { n: { type: "integer" } } } }) });
    expect(found.missing.map(({ operation, path }) => `${operation} ${path}`)).toEqual(["exchange.drop /exchange#drop", "exchange.makePool /exchange#makePool", "info.fees /info#fees"]);
    const patch = readFileSync(join(folder, "found.patch"), "utf8");
    expect(patch).not.toContain(PROSE);
    for (const line of ["  /exchange#drop:", "type: { const: drop, x-injected: constant }", "x-key-order: [type, o]", "nonce: { $ref: 'venue.yaml#/components/schemas/Nonce' }", "type: { const: make, x-injected: constant }", "  /info#fees:", "user: { type: string, description: 'TODO: describe' }"]) expect(patch).toContain(line);
    execFileSync("git", ["init", "-q"], { cwd: folder });
    execFileSync("git", ["apply", "--whitespace=error", "found.patch"], { cwd: folder });
    expect(run(folder, "chainstack", "--json").code).toBe(0);
  });
});

describe("an editor", () => {
  const edited = (text: string, edit: (editor: Editor) => void): string | undefined => {
    const folder = mkdtempSync(join(temporary, "edit-"));
    writeFileSync(join(folder, "a.yaml"), text);
    const editor = new Editor(folder);
    edit(editor);
    return editor.results().get("a.yaml")?.after;
  };
  const at = (editor: Editor, ...names: string[]): Spot<never> => editor.walk(editor.root("a.yaml"), ...names) as Spot<never>;

  it("puts members behind their own map, however many maps end there", () => {
    const after = edited("a:\n  b:\n    c: 1 # one\n# about d\nd: 2\n", (editor) => {
      editor.add(at(editor, "a"), "m", 3);
      editor.add(at(editor, "a", "b"), "n", { type: "object", properties: { o: {} } });
    });
    expect(after).toBe("a:\n  b:\n    c: 1 # one\n    n:\n      type: object\n      properties:\n        o: {}\n  m: 3\n# about d\nd: 2\n");
  });

  it("takes the first of several that want one name, and none that is there", () => {
    const edit = (editor: Editor): void => {
      for (const [name, value] of [["b", 2], ["b", 3], ["a", 4]] as const) editor.add(at(editor, "x"), name, value);
      for (const value of ["p", "q", "q"]) editor.push(at(editor, "y"), value);
    };
    expect(edited("x: { a: 1 }\ny: [p]\n", edit)).toBe("x: { a: 1, b: 2 }\ny: [p, q]\n");
    expect(edited("x:\n  a: 1\ny:\n  - p\n", edit)).toBe("x:\n  a: 1\n  b: 2\ny:\n  - p\n  - q\n");
  });

  it("fills what is empty", () => {
    const edit = (editor: Editor): void => {
      editor.add(at(editor, "x"), "a", { b: "it: 1" });
      editor.add(at(editor, "x"), "c", 1);
      editor.push(at(editor, "y"), "p");
    };
    expect(edited("x: {}\ny: []\n", edit)).toBe("x:\n  a: { b: 'it: 1' }\n  c: 1\ny: [p]\n");
  });

  it("changes nothing that it was not asked to", () => expect(edited("x: {}\n", () => {})).toBeUndefined());
});

describe("the command", () => {
  it.each([[[]], [["kucoin"]], [["nobody", temporary]], [["toString", temporary]], [["kucoin", temporary, "more"]], [["kucoin", join(temporary, "nothing")]], [["kucoin", temporary, "--what"]]])("cannot tell with %j", (args) => {
    const errors: string[] = [];
    expect(main(args, () => {}, (line) => void errors.push(line))).toBe(2);
    expect(errors.join("")).not.toBe("");
  });

  it("says how it is used", () => {
    const text: string[] = [];
    expect(main(["--help"], (line) => void text.push(line))).toBe(0);
    expect(text.join("")).toMatch(/^npm run specs:import -- <kucoin\|chainstack> <folder>/);
  });
});
