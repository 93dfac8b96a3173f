/** Recorded request and answer pairs, and the wire view they are held against (Ajv on the documents as written). */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { loadVenue, resolve, venueFolders, type LoadedOperation, type LoadedVenue, type Node } from "../../scripts/lib/load.js";
import { bodySchema, headerSchema, parameterSchema } from "../../scripts/lib/emit/wire.js";
import { valuesFromText } from "../../src/sandbox/wire-view.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface Fixture {
  /** `venue/group.operation/case`. */
  name: string;
  source: string;
  date: string;
  /** What a reader should know, the network that a signature is for among it. */
  note?: string;
  request: { method: string; path: string; query?: Record<string, string>; headers?: Record<string, string>; body?: unknown };
  response: { status: number; headers?: Record<string, string>; body?: unknown; text?: string };
}

export const venues: LoadedVenue[] = venueFolders(at("../../specs")).map((folder) => loadVenue(at(`../../specs/${folder}`)));

export function fixturesOf(venue: LoadedVenue): Map<string, Fixture[]> {
  const root = at(`../fixtures/${venue.id}`);
  const found = new Map<string, Fixture[]>();
  for (const operation of existsSync(root) ? readdirSync(root).sort() : []) {
    found.set(operation, readdirSync(join(root, operation)).sort().map((file) => ({ name: `${venue.id}/${operation}/${file.replace(/\.json$/, "")}`, ...(JSON.parse(readFileSync(join(root, operation, file), "utf8")) as Omit<Fixture, "name">) })));
  }
  return found;
}

const STANDARD_ANNOTATIONS = ["example", "externalDocs", "xml"];

/** Checks parts of one venue's document with Ajv; the document stays as it was written. */
export class WireView {
  readonly #ajv = new Ajv2020({ strict: true, strictRequired: false, strictTuples: false, strictTypes: false, allowUnionTypes: true, allErrors: true });
  readonly #compiled = new Map<unknown, ValidateFunction>();

  constructor(readonly venue: LoadedVenue) {
    const words = new Set<string>();
    collectWords(venue.document, words);
    this.#ajv.addVocabulary([...STANDARD_ANNOTATIONS, ...words]);
    for (const format of ["decimal", "address", "hex", "int64"]) this.#ajv.addFormat(format, true);
    this.#ajv.addSchema({ $id: DOCUMENT, $defs: absolute(venue.document.components.schemas) });
  }

  check(schema: unknown): ValidateFunction {
    // A reference alone is one and the same check wherever it stands.
    const { $ref, ...beside } = (schema ?? {}) as Node;
    const key = typeof $ref === "string" && Object.keys(beside).length === 0 ? $ref : schema;
    let compiled = this.#compiled.get(key);
    if (!compiled) this.#compiled.set(key, (compiled = this.#ajv.compile(absolute(schema) as object)));
    return compiled;
  }

  problems(schema: unknown, value: unknown): string[] {
    const check = this.check(schema);
    return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message, params }) => `${instancePath || "/"} ${message ?? ""} ${JSON.stringify(params)}`);
  }

  /** Operations of one kind of authentication share the check of its headers. */
  readonly #headers = memoise((auth: string) => headerSchema(this.venue, auth));

  /** Schemas of an operation's request; the same objects at every call, so that coverage can name them. */
  requestParts = memoise((operation: LoadedOperation): { query: Node | undefined; path: Node | undefined; headers: Node | undefined; body: Node | undefined } => ({
    query: parameterSchema(this.venue, operation.node, "query"),
    path: parameterSchema(this.venue, operation.node, "path"),
    headers: this.#headers(operation.node["x-auth"] as string),
    body: bodySchema(this.venue, operation.node),
  }));

  /** The same with their references kept, so that it can be told what is shared. */
  requestShapes = memoise((operation: LoadedOperation): { query: Node; body: Node | undefined } => {
    const parameters = ((operation.node.parameters ?? []) as Node[]).map((reference) => resolve(this.venue.document, reference)).filter((parameter) => parameter.in === "query");
    return {
      query: { required: parameters.filter(({ required }) => required === true).map(({ name }) => name as string), properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema as Node])) },
      body: operation.node.requestBody && (resolve(this.venue.document, operation.node.requestBody as Node).content["application/json"].schema as Node),
    };
  });

  /** The declared response for a status: exact, by range, or default. */
  responseFor(operation: LoadedOperation, status: number): [string, Node] | undefined {
    const key = [String(status), `${Math.floor(status / 100)}XX`, "default"].find((name) => name in (operation.node.responses as Node));
    return key ? [key, resolve(this.venue.document, operation.node.responses[key] as Node)] : undefined;
  }
}

const DOCUMENT = "https://openvenue.example/document";

/** A schema whose references work wherever it is compiled. */
const absolute = (schema: unknown): unknown => JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', `"${DOCUMENT}#/$defs/`)) as unknown;

function memoise<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key)!;
  };
}

function collectWords(value: unknown, into: Set<string>): void {
  if (value === null || typeof value !== "object") return;
  for (const [key, member] of Object.entries(value)) {
    if (key.startsWith("x-")) into.add(key);
    collectWords(member, into);
  }
}

/** Query values as the types that they stand for. */
export const queryOf = (schema: Node, fixture: Fixture): Record<string, unknown> => valuesFromText(schema, fixture.request.query ?? {});

/** What a fixture's path must look like, its parameters as named groups. */
export const pathPattern = ({ path }: LoadedOperation): RegExp => new RegExp(`^${path.replace(/#.*$/, "").replace(/\{([^}]+)\}/g, "(?<$1>[^/]+)")}$`);

/** Path values as the types that they stand for. */
export function pathOf(schema: Node, operation: LoadedOperation, fixture: Fixture): Record<string, unknown> {
  const texts = Object.entries(pathPattern(operation).exec(fixture.request.path)?.groups ?? {});
  return valuesFromText(schema, Object.fromEntries(texts.map(([name, text]) => [name, decodeURIComponent(text)])));
}

/** The media type of an answer among those declared: its content-type's, else the first. */
export function mediaOf(response: Node, fixture: Fixture): Node | undefined {
  const content = (response.content ?? {}) as Record<string, Node>;
  const type = (fixture.response.headers?.["content-type"] ?? "").split(";")[0]!.trim();
  return content[type] ?? Object.values(content)[0];
}
