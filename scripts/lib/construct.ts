/** Fixtures constructed from the schema, for the branches of an operation that its fixtures do not go through yet. */
import { behind, Sampler, type SampleChoices, type Schema } from "../../src/sandbox/sample.js";
import { wireViewOf } from "../../src/sandbox/shared-wire-view.js";
import type { WireSchemas } from "../../src/sandbox/types.js";
import { Coverage } from "../../test/contract/coverage.js";
import type { Fixture, WireView } from "../../test/contract/fixtures.js";
import { isSuccess, problemsOf } from "../../test/contract/problems.js";
import { wireSchemas } from "./emit/wire.js";
import type { LoadedOperation, LoadedVenue, Node } from "./load.js";
import { refusalFor } from "./refusal.js";
import { plainSchema } from "./views.js";

/** Every time in a constructed fixture: the first of 2026. */
const NOW = 1_767_225_600_000;
const RESET_MS = "29488";

export interface Constructed {
  /** The fixtures to write; `name` is the case. */
  fixtures: Fixture[];
  /** Why a fixture could not be made, and branches that none goes through. */
  problems: string[];
}

type Answer = Fixture["response"];
type Choices = Pick<SampleChoices, "variant" | "full">;

/** Constructs fixtures of one venue's operations. What one of them goes through in a shared shape, the next need not. */
export class Constructor {
  readonly #schemas: WireSchemas;
  readonly #open: Set<string>;
  /** By component: whether nothing was open in it when this operation began. */
  #settled = new Map<string, boolean>();

  constructor(
    readonly wire: WireView,
    readonly existing: ReadonlyMap<string, Fixture[]>,
  ) {
    this.#schemas = wireSchemas(this.#venue);
    const coverage = new Coverage(wire);
    for (const operation of this.#venue.operations) {
      coverage.declareOperation(operation);
      for (const fixture of existing.get(operation.id) ?? []) coverage.markFixture(operation, fixture);
    }
    this.#open = new Set(coverage.uncovered());
  }

  get #venue(): LoadedVenue {
    return this.wire.venue;
  }

  /** Whether an operation has open branches, no success or no error. */
  isMissing(operation: LoadedOperation): boolean {
    const outcomes = this.#outcomes(operation);
    return !outcomes.has(true) || !outcomes.has(false) || this.#branches(operation).some((point) => this.#open.has(point));
  }

  construct(operation: LoadedOperation): Constructed {
    this.#settled.clear();
    const outcomes = this.#outcomes(operation);
    const fixtures: Fixture[] = [];
    const problems: string[] = [];
    const keep = (fixture: Fixture, wanted: boolean): void => {
      const closes = this.#through(operation, fixture).filter((point) => this.#open.has(point));
      if (!wanted && closes.length === 0) return;
      const wrong = problemsOf(operation, this.wire, fixture);
      problems.push(...wrong.map((problem) => `${operation.id} ${fixture.name}: ${problem}`));
      if (wrong.length > 0) return;
      for (const point of closes) this.#open.delete(point);
      fixtures.push({ ...fixture, name: this.#freeName(operation, fixture.name, fixtures) });
    };
    try {
      for (const [fixture, wanted] of this.#candidates(operation, outcomes)) keep(fixture, wanted);
    } catch (error) {
      // What a schema lacks for a sample to be made of it.
      problems.push((error as Error).message);
    }
    // What is wrong with a fixture says why its branches are still open.
    if (problems.length === 0) problems.push(...this.#branches(operation).filter((point) => this.#open.has(point)).map((point) => `no fixture goes through: ${point}`));
    return { fixtures, problems: [...new Set(problems)] };
  }

  /** All that could be constructed, and whether it is wanted whatever it goes through. */
  *#candidates(operation: LoadedOperation, outcomes: ReadonlySet<boolean>): Generator<[Fixture, boolean]> {
    const { query, path, body, answers } = this.#schemas.operations[operation.id]!;
    const arms = formsOf(this.#schemas, (answers["200"]?.["application/json"] ?? {}) as Schema);
    const success: Schema = { oneOf: arms.filter((arm) => behind(this.#schemas, arm)["x-arm"] !== "error") };
    const refusals = arms.filter((arm) => behind(this.#schemas, arm)["x-arm"] === "error");
    const asks = body !== undefined || [query, path].some((schema) => Object.keys(((schema ?? {}) as Node).properties ?? {}).length > 0);
    const succeed = (name: string, choices: Choices): Fixture => this.#fixture(operation, name, choices, (request) => ({ status: 200, headers: { ...JSON_TYPE, ...this.#rateHeaders(operation) }, body: this.#sample(success, `${operation.id} answer`, choices, request) }));

    const all = succeed(asks ? "all-parameters" : "success", { variant: 0, full: true });
    yield [all, !outcomes.has(true)];
    const least = succeed("least", { variant: 1, full: false });
    yield [least, !outcomes.has(true) && !isSame(least, succeed("least", { variant: 1, full: true }))];
    const turns = Math.max(...[query, path, body, success].map((schema) => (schema ? this.#sampler({ variant: 0, full: true }).variants(schema as Schema) : 1)));
    for (let variant = 1; variant < turns; variant++) yield [succeed("other-values", { variant, full: true }), false];

    const told = refusalFor(this.#venue, operation);
    const refuse = (name: string, status: number, schema: Schema, choices: Choices): Fixture =>
      this.#fixture(operation, name, { variant: 0, full: false }, () => ({ status, headers: JSON_TYPE, body: withWords(this.#sample(schema, `${operation.id} refusal`, choices, {}), told) }));
    if (refusals.length > 0) yield [refuse("refused", 200, refusals[0]!, { variant: 0, full: false }), !outcomes.has(false)];
    for (const arm of refusals) for (let variant = 0; variant < this.#sampler({ variant: 0, full: true }).variants(arm); variant++) yield [refuse("refused-with-all-members", 200, arm, { variant, full: true }), false];
    for (const [status, content] of Object.entries(answers).filter(([status]) => status !== "200")) {
      const [type, schema] = Object.entries(content)[0] ?? [];
      if (type === undefined) continue;
      const code = Number(status.replace("XX", "00"));
      if (type === "application/json") yield [refuse(`status-${status.toLowerCase()}`, code, schema as Schema, { variant: 0, full: true }), refusals.length === 0 && !outcomes.has(false) && code >= 400 && code < 500 && code !== 429];
      else yield [this.#fixture(operation, `status-${status.toLowerCase()}`, { variant: 0, full: false }, () => ({ status: code, headers: { "content-type": type }, text: String(this.#sample(schema as Schema, `${operation.id} ${status}`, { variant: 0, full: true }, {})) })), false];
    }
  }

  #fixture(operation: LoadedOperation, name: string, choices: Choices, answer: (request: Node) => Answer): Fixture {
    const { query, path, body } = this.#schemas.operations[operation.id]!;
    const part = (schema: unknown, place: string): Node => (schema ? this.#complete(operation, schema as Schema, this.#sample(schema as Schema, `${operation.id} ${place}`, choices, {}) as Node) : {});
    const [inPath, inQuery, inBody] = [part(path, "path"), part(query, "query"), part(body, "body")];
    const headers = { ...this.#headers(operation), ...(body ? JSON_TYPE : {}) };
    return {
      name,
      source: "constructed from the schema",
      date: String(this.#venue.document.info.version),
      request: {
        method: operation.method,
        path: operation.path.replace(/#.*$/, "").replace(/\{([^}]+)\}/g, (_, key: string) => encodeURIComponent(String(inPath[key]))),
        ...(Object.keys(inQuery).length > 0 && { query: Object.fromEntries(Object.entries(inQuery).map(([key, value]) => [key, String(value)])) }),
        ...(Object.keys(headers).length > 0 && { headers }),
        ...(body ? { body: inBody } : {}),
      },
      response: answer({ ...inPath, ...inQuery, ...(Array.isArray(inBody) ? (inBody[0] as Node) : inBody) }),
    };
  }

  /** A request with what its other values make necessary. */
  #complete(operation: LoadedOperation, schema: Schema, values: Node): Node {
    // Conditions are about the members of an object, not of a list's items.
    if (Array.isArray(values)) return values;
    const out = { ...values };
    for (const { field, when } of (operation.node["x-requires"] ?? []) as { field: string; when: Node }[]) {
      const member = ((schema.properties ?? {}) as Record<string, Schema>)[field];
      if (member && !(field in out) && Object.entries(when).every(([key, value]) => out[key] === value)) out[field] = this.#sample(member, `${operation.id} ${field}`, { variant: 0, full: true }, {}, field);
    }
    return out;
  }

  /** The headers of a kind of authentication, as their examples have them. */
  #headers(operation: LoadedOperation): Record<string, string> {
    const headers = Object.entries(this.#venue.authKinds[operation.node["x-auth"] as string]?.headers ?? {}).filter(([, { optional }]) => optional !== true);
    return Object.fromEntries(headers.map(([name, { schema }]) => [name, String(this.#sample(plainSchema(schema, ["x-unit", "examples"]) as Schema, `header ${name}`, { variant: 0, full: true }, {}))]));
  }

  /** What the venue reports of the first pool that it reports of. */
  #rateHeaders({ node }: LoadedOperation): Record<string, string> {
    for (const { pool, weight } of (node["x-limits"] ?? []) as { pool?: string; weight: number }[]) {
      const { quota, headers } = (this.#venue.pools[pool ?? ""] ?? {}) as { quota: number; headers?: Record<"limit" | "remaining" | "reset", string> };
      if (headers) return { [headers.limit]: String(quota), [headers.remaining]: String(quota - weight), [headers.reset]: RESET_MS };
    }
    return {};
  }

  #sampler(choices: Choices, given?: SampleChoices["given"]): Sampler {
    return new Sampler(this.#schemas, { ...choices, everyRow: true, now: NOW, isSettled: this.#isSettled, ...(given && { given }) });
  }

  #isSettled = ($ref: string): boolean => {
    let settled = this.#settled.get($ref);
    if (settled === undefined) {
      const coverage = new Coverage(this.wire);
      coverage.declare({ $ref }, "");
      this.#settled.set($ref, (settled = !coverage.uncovered().some((point) => this.#open.has(point))));
    }
    return settled;
  };

  /** A sample that says again what the request said, except where every value shall come up. */
  #sample(schema: Schema, place: string, choices: Choices, request: Node, name?: string): unknown {
    const { fits } = wireViewOf(this.#schemas);
    const given = (member: string, of: Schema): unknown => {
      if (member === "" || !(member in request) || this.#sampler(choices).variants(of) > 1) return undefined;
      return [request[member], String(request[member])].find((value) => typeof value !== "object" && fits(of, value));
    };
    return this.#sampler(choices, given).sample(schema, place, name);
  }

  #outcomes = (operation: LoadedOperation): Set<boolean> => new Set((this.existing.get(operation.id) ?? []).map((fixture) => isSuccess(operation, this.wire, fixture)));

  #branches(operation: LoadedOperation): string[] {
    const coverage = new Coverage(this.wire);
    coverage.declareOperation(operation);
    return coverage.uncovered();
  }

  #through(operation: LoadedOperation, fixture: Fixture): string[] {
    const coverage = new Coverage(this.wire);
    coverage.declareOperation(operation);
    coverage.markFixture(operation, fixture);
    const left = new Set(coverage.uncovered());
    return this.#branches(operation).filter((point) => !left.has(point));
  }

  /** `name`, or `name-2` and so on where there is one already. */
  #freeName({ id }: LoadedOperation, name: string, made: Fixture[]): string {
    const taken = new Set([...(this.existing.get(id) ?? []).map((fixture) => fixture.name.split("/").at(-1)!), ...made.map((fixture) => fixture.name)]);
    for (let number = 2, free = name; ; free = `${name}-${number++}`) if (!taken.has(free)) return free;
  }
}

const JSON_TYPE = { "content-type": "application/json" };

const formsOf = (wire: WireSchemas, schema: Schema): Schema[] => (behind(wire, schema).oneOf ?? [schema]) as Schema[];

const isSame = (one: Fixture, other: Fixture): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A refusal in the venue's words, where it has members for them. */
function withWords(body: unknown, told: { code: string; text: string } | undefined): unknown {
  if (!told || body === null || typeof body !== "object") return body;
  const words: Node = { code: told.code, msg: told.text, message: told.text };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, typeof value === "string" && name in words ? (words[name] as unknown) : value]));
}
