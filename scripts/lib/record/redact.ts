/**
 * A recorded request and answer without anything of the account: every value is replaced by a placeholder of its form, unless the spec says
 * that it may stay. It may where it is a boolean, null, empty, a constant, one of a list's values, a market or currency under such a name, a
 * code or message that the venue's error table has, or a figure of the answer of an operation that tells of markets alone. Headers, members and names of
 * maps go the same way: what the spec does not name is left out. Nothing is looked for by what a secret looks like. What remains to be seen is the
 * form: how many rows there were, signs, decimals, and the length of ids.
 */
import { mediaOf, pathOf, pathPattern, queryOf, type Fixture, type WireView } from "../../../test/contract/fixtures.js";
import { resolve, type LoadedOperation, type LoadedVenue, type Node } from "../load.js";
import { authHeaders, rateHeaders } from "./headers.js";
import { isKnownCode, knownMessage } from "./message.js";
import { Placeholders, type Place } from "./placeholder.js";
import { isMarketName, isMarketText, isPublic } from "./public.js";

/** What was made of a recording. */
export interface Redacted {
  readonly fixture: Fixture;
  /** How many values were replaced, by their place. */
  readonly replaced: ReadonlyMap<string, number>;
  /** Places of what the spec does not have, and which was left out. */
  readonly left: readonly string[];
}

/** Tells what becomes of a value once all values are known. */
type Later<T = unknown> = () => T;

/** @param recorded as a fixture, its headers as they travelled */
export function redact(wire: WireView, operation: LoadedOperation, recorded: Fixture): Redacted {
  return new Redaction(wire, operation).fixture(recorded);
}

class Redaction {
  readonly #venue: LoadedVenue;
  readonly #placeholders: Placeholders;
  readonly #isPublic: boolean;
  readonly #replaced = new Map<string, number>();
  readonly #left = new Set<string>();

  constructor(
    readonly wire: WireView,
    readonly operation: LoadedOperation,
  ) {
    this.#venue = wire.venue;
    this.#placeholders = new Placeholders(wire);
    this.#isPublic = isPublic(wire, operation);
  }

  fixture({ name, source, date, request, response }: Fixture): Redacted {
    const { operation, wire } = this;
    const schemas = wire.requestParts(operation);
    const path = this.#path(schemas.path, { name, source, date, request, response });
    const query = schemas.query && request.query ? (this.#walk(queryOf(schemas.query, { name, source, date, request, response }), [schemas.query], "", "query") as Later<Node>) : undefined;
    const body = request.body === undefined ? undefined : this.#walk(request.body, schemas.body ? [schemas.body] : [], "", "body");
    const declared = wire.responseFor(operation, response.status)?.[1];
    const schema = declared && (mediaOf(declared, { name, source, date, request, response })?.schema as Node | undefined);
    const answer = this.#walk(response.text ?? response.body, schema ? [schema] : [], "", "answer");

    const asked = { ...authHeaders(this.#venue, operation, request.headers), ...typeOf(request.headers) };
    const told = { ...typeOf(response.headers), ...rateHeaders(this.#venue, operation, response.headers) };
    const texts = Object.entries(query?.() ?? {}).map(([key, value]) => [key, String(value)] as const);
    return {
      fixture: {
        name,
        source,
        date,
        request: { method: operation.method, path: path(), ...(texts.length > 0 && { query: Object.fromEntries(texts) }), ...(Object.keys(asked).length > 0 && { headers: asked }), ...(body && { body: body() }) },
        response: { status: response.status, ...(Object.keys(told).length > 0 && { headers: told }), ...(response.text === undefined ? { body: answer() } : { text: String(answer()) }) },
      },
      replaced: this.#replaced,
      left: [...this.#left],
    };
  }

  #path(schema: Node | undefined, recorded: Fixture): Later<string> {
    if (!pathPattern(this.operation).test(recorded.request.path)) throw new Error(`${this.operation.id} has another path`);
    const values = this.#walk(schema ? pathOf(schema, this.operation, recorded) : {}, schema ? [schema] : [], "", "path") as Later<Node>;
    return () => this.operation.path.replace(/#.*$/, "").replace(/\{([^}]+)\}/g, (_, key: string) => encodeURIComponent(String(values()[key])));
  }

  /** @param nodes what the spec says of the value, as it stands there @param name of the member that it is, or is a row of @param place for people */
  #walk(value: unknown, nodes: readonly unknown[], name: string, place: string): Later {
    if (value === null || value === undefined || typeof value === "boolean" || value === "") return () => value;
    const facts = nodes.flatMap((node) => this.#expand(node, value));
    if (Array.isArray(value)) {
      const rows = value.map((item, index) => this.#row(item, index, facts, name, place));
      return () => rows.flatMap((row) => (row ? [row()] : []));
    }
    if (typeof value === "object") return this.#object(value as Node, facts, place);
    return this.#leaf(value as string | number, nodes, facts, name, place);
  }

  #row(item: unknown, index: number, facts: readonly Node[], name: string, place: string): Later | undefined {
    const nodes = facts.flatMap(({ prefixItems = [], items }) => ((prefixItems as Node[])[index] !== undefined ? [(prefixItems as Node[])[index]] : isSchema(items) ? [items] : []));
    if (nodes.length > 0) return this.#walk(item, nodes, name, `${place}[]`);
    this.#left.add(`${place}[]`);
    return undefined;
  }

  #object(value: Node, facts: readonly Node[], place: string): Later {
    const members: [Later, Later][] = [];
    for (const [key, member] of Object.entries(value)) {
      const own = facts.flatMap(({ properties = {} }) => (Object.hasOwn(properties as Node, key) ? [(properties as Node)[key]] : []));
      if (own.length > 0) {
        members.push([() => key, this.#walk(member, place.startsWith("body") ? own.map((node) => this.#innerOr(node as Node, member)) : own, key, `${place}.${key}`)]);
        continue;
      }
      const maps = facts.filter(({ additionalProperties }) => isSchema(additionalProperties));
      if (maps.length === 0) {
        this.#left.add(`${place}.${tellable(key)}`);
        continue;
      }
      // The names of a map's members are values of the traffic.
      const names = maps.flatMap(({ propertyNames }) => (propertyNames === undefined ? [] : [propertyNames as Node]));
      members.push([this.#leaf(key, names, names.flatMap((node) => this.#expand(node, key)), "", `${place} (names)`), this.#walk(member, maps.map(({ additionalProperties }) => additionalProperties as Node), "", `${place}.*`)]);
    }
    return () => Object.fromEntries(members.map(([key, member]) => [String(key()), member()]));
  }

  /** A member of a request that may be anything is another operation's object, wrapped: then that operation says what it is. */
  #innerOr(node: Node, value: unknown): Node {
    const { type } = (value ?? {}) as Node;
    if (typeof type !== "string" || Object.keys(node).some((word) => word !== "description")) return node;
    const slots = this.#venue.operations.flatMap(({ node: { requestBody } }) => {
      const body = requestBody && resolve(this.#venue.document, requestBody as Node);
      const envelope = body && resolve(this.#venue.document, body.content["application/json"].schema as Node);
      return body?.["x-slot"] === undefined ? [] : [envelope!.properties[body["x-slot"]] as Node];
    });
    return slots.find((slot) => resolve(this.#venue.document, slot).properties.type?.const === type && this.wire.check(slot)(value)) ?? node;
  }

  #leaf(value: string | number, nodes: readonly unknown[], facts: readonly Node[], name: string, place: string): Later {
    const lets = (candidate: unknown): boolean => this.#lets(candidate, facts, name, place);
    if (lets(value)) return () => value;
    const message = typeof value === "string" && MESSAGES.has(name) ? knownMessage(this.#venue, value) : undefined;
    if (message !== undefined) return () => message;
    this.#replaced.set(place, (this.#replaced.get(place) ?? 0) + 1);
    const at: Place = { where: place, schemas: nodes, examples: facts.flatMap(({ examples = [] }) => examples as unknown[]), bounds: facts.map(({ minimum, maximum }) => ({ ...(typeof minimum === "number" && { minimum }), ...(typeof maximum === "number" && { maximum }) })), unit: facts.find((node) => node["x-unit"] !== undefined)?.["x-unit"], lets };
    return this.#placeholders.note(value, at);
  }

  /** The allow-list. */
  #lets(value: unknown, facts: readonly Node[], name: string, place: string): boolean {
    if (facts.some((node) => node.const === value || [...((node.enum ?? []) as unknown[]), ...((node["x-known-values"] ?? []) as unknown[])].includes(value))) return true;
    if (facts.some(({ pattern }) => typeof pattern === "string" && isSpelledOut(pattern, value))) return true;
    if (typeof value === "string" && isMarketName(name) && isMarketText(value)) return true;
    if (CODES.has(place) && isKnownCode(this.#venue, value as string | number)) return true;
    return this.#isPublic && place.startsWith("answer") && facts.some((node) => node["x-unit"] !== undefined) && /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(String(value));
  }

  /** A schema and, of its forms, those that the value has; all of them where it has none. */
  #expand(node: unknown, value: unknown): Node[] {
    if (!isSchema(node)) return [];
    const schema = resolve(this.#venue.document, node);
    const arms = (schema.oneOf ?? schema.anyOf ?? []) as Node[];
    const fitting = arms.filter((arm) => this.wire.check(arm)(value));
    return [schema, ...(fitting.length > 0 ? fitting : arms).flatMap((arm) => this.#expand(arm, value))];
  }
}

/** Members in which venues say why they refuse. */
const MESSAGES = new Set(["msg", "message", "retMsg", "error", "response"]);
/** Places of a refusal's code. */
const CODES = new Set(["answer.code", "answer.retCode"]);

const CONTENT_TYPES = new Set(["application/json", "text/html", "text/plain"]);

function typeOf(headers: Readonly<Record<string, string>> = {}): { "content-type"?: string } {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1].split(";")[0]!.trim();
  return type !== undefined && CONTENT_TYPES.has(type) ? { "content-type": type } : {};
}

/** Whether a pattern has the value as one of its alternatives: `NaN` of `^(-?[0-9]+|NaN)$`. */
const isSpelledOut = (pattern: string, value: unknown): boolean => typeof value === "string" && /^[A-Za-z]+$/.test(value) && new RegExp(`[|(^]${value}[|)$]`).test(pattern);

const isSchema = (value: unknown): value is Node => value !== null && typeof value === "object";

/** A name that the spec does not have: news, if it looks like a member's, and else perhaps an id. For people, never for a file. */
const tellable = (name: string): string => (/^[A-Za-z_]{1,40}\d?$/.test(name) ? name : "(a name)");
