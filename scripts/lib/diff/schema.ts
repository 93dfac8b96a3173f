/**
 * Brings schemas of OpenAPI 3.0 and 3.1 into one form, so that what means the same compares as the same: `nullable`, `null` among the types and
 * a `null` alternative; `const` and an `enum` of one; `example` and `examples`; both spellings of exclusive bounds; `allOf` and what it adds up to.
 */
import { posix } from "node:path";
import type { Documents } from "./sources.js";

/** A JSON object of a document. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Node = Record<string, any>;

/** Parts are looked at one level at a time, so schemas may contain themselves. */
export type Later = () => Schema;

export interface Schema {
  /** Sorted, without `null`; undefined where any type will do. */
  types?: string[];
  nullable: boolean;
  /** What an `enum` or a `const` leaves, without `null`. */
  values?: unknown[];
  /** Values seen so far of an open list. */
  known?: string[];
  format?: string;
  patterns: string[];
  minimum?: Bound;
  maximum?: Bound;
  /** `minLength` and the like, and `multipleOf`. */
  counts: Record<string, number>;
  properties: Map<string, Later>;
  required: Set<string>;
  /** What members beside `properties` may be. */
  additional: boolean | Later;
  items?: Later;
  /** Elements of a tuple. */
  tuple: Later[];
  /** Members of `oneOf` or `anyOf`: who sends or reads one of them sees no difference. */
  alternatives?: Later[];
  /** Keywords that are compared as they stand, references resolved and words left out. */
  rules: Record<string, unknown>;
  default?: { value: unknown };
  deprecated: boolean;
  /** `x-` words that are not otherwise here. */
  words: Record<string, unknown>;
  docs: Record<string, unknown>;
  /** Name of the component, if it is one. */
  name?: string;
  /** All of it but words, as text: equal texts mean the same. */
  shape: () => string;
}

export interface Bound {
  value: number;
  exclusive: boolean;
}

/** Keywords of `docs`, by kind of change. */
export const DOCS = ["title", "description", "example", "externalDocs", "x-rule"] as const;

const COUNTS = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "multipleOf"];
const RULES = ["not", "if", "then", "else", "propertyNames", "patternProperties", "contains", "minContains", "maxContains", "uniqueItems", "dependentRequired", "dependentSchemas", "unevaluatedProperties", "unevaluatedItems", "discriminator", "readOnly", "writeOnly", "contentEncoding", "contentMediaType"];
const NOTES = new Set<string>([...DOCS, "examples", "default", "deprecated", "xml", "$comment"]);
/** Said twice upstream: the words of an enum's values belong to its description. */
const REPEATED = new Set(["x-api-enum"]);

/** The node behind a reference and the document it stands in. */
export interface Located {
  node: Node;
  document: string;
}

export class Schemas {
  readonly #seen = new Map<string, WeakMap<object, Schema>>();

  constructor(readonly documents: Documents) {}

  /** One level of the schema; a reference's siblings are laid over what it leads to. */
  of(raw: unknown, document: string): Schema {
    if (raw === null || typeof raw !== "object") return { ...EMPTY(), types: raw === false ? [] : undefined, nullable: raw !== false, shape: () => JSON.stringify(raw ?? true) };
    // One object may stand in several documents only where these are one text read twice.
    const seen = this.#seen.get(document) ?? this.#seen.set(document, new WeakMap()).get(document)!;
    let schema = seen.get(raw);
    if (!schema) seen.set(raw, (schema = this.#read(raw as Node, document)));
    return schema;
  }

  /** Follows references of any node, siblings laid over. */
  resolve(node: Node, document: string, depth = 0): Located & { name?: string } {
    if (typeof node?.$ref !== "string") return { node, document };
    if (depth > 50) throw new Error(`${document}: $ref ${node.$ref} leads to itself`);
    const { $ref, ...siblings } = node;
    const found = this.#target($ref as string, document);
    const target = this.resolve(found.node, found.document, depth + 1);
    return { node: Object.keys(siblings).length > 0 ? { ...target.node, ...siblings } : target.node, document: target.document, name: found.name };
  }

  #target($ref: string, document: string): Located & { name: string } {
    const [file = "", pointer = ""] = $ref.split("#");
    const other = file === "" ? document : posix.join(posix.dirname(document), file);
    let node: unknown = this.documents[other];
    const parts = pointer.split("/").slice(1).map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
    for (const part of parts) node = (node as Node | undefined)?.[part];
    if (node === undefined) throw new Error(`${document}: $ref ${$ref} leads nowhere`);
    return { node: node as Node, document: other, name: parts.at(-1) ?? other };
  }

  #read(raw: Node, document: string, depth = 0): Schema {
    if (typeof raw.$ref !== "string") return this.#level(raw, document);
    if (depth > 50) throw new Error(`${document}: $ref ${raw.$ref} leads to itself`);
    const { $ref, ...siblings } = raw;
    const { node, document: other, name } = this.#target($ref, document);
    const target = typeof node === "object" && typeof node.$ref === "string" ? this.#read(node, other, depth + 1) : this.of(node, other);
    const named: Schema = { ...target, name };
    if (Object.keys(siblings).length === 0) return named;
    const over = overlaid(named, this.#level(siblings, document));
    return siblings.nullable === true ? { ...over, nullable: true } : over;
  }

  #level(raw: Node, document: string): Schema {
    const later = (part: unknown): Later => () => this.of(part, document);
    const schema: Schema = { ...EMPTY(), shape: once(() => JSON.stringify(this.#plain(raw, document, 0))) };
    const types = raw.type === undefined ? undefined : ([raw.type].flat() as string[]);
    const values = "const" in raw ? [raw.const as unknown] : (raw.enum as unknown[] | undefined);
    if (types) schema.types = sorted(types.filter((type) => type !== "null"));
    else if (values) schema.types = sorted([...new Set(values.filter((value) => value !== null).map(typeOf))]);
    else if (raw.properties || raw.additionalProperties !== undefined) schema.types = ["object"];
    else if (raw.items || raw.prefixItems) schema.types = ["array"];
    if (values) schema.values = values.filter((value) => value !== null);
    const takesNull = types ? types.includes("null") : values !== undefined || schema.types === undefined;
    // By 3.0's word the list of values must name null as well; documents that leave it out mean that it may come.
    schema.nullable = raw.nullable === true || (takesNull && (!values || values.includes(null)));
    if (raw["x-known-values"]) schema.known = raw["x-known-values"] as string[];
    if (raw.format !== undefined) schema.format = String(raw.format);
    if (raw.pattern !== undefined) schema.patterns = [String(raw.pattern)];
    schema.minimum = tighter(bound(raw.minimum, raw.exclusiveMinimum), 1);
    schema.maximum = tighter(bound(raw.maximum, raw.exclusiveMaximum), -1);
    for (const key of COUNTS) if (typeof raw[key] === "number") schema.counts[key] = raw[key];
    for (const [name, part] of Object.entries((raw.properties ?? {}) as Node)) schema.properties.set(name, later(part));
    for (const name of (Array.isArray(raw.required) ? raw.required : []) as string[]) schema.required.add(name);
    if (raw.additionalProperties !== undefined) schema.additional = this.#additional(raw.additionalProperties, document);
    if (raw.items !== undefined) schema.items = later(raw.items);
    schema.tuple = ((raw.prefixItems ?? []) as unknown[]).map(later);
    for (const key of RULES) if (raw[key] !== undefined && raw[key] !== false) this.#rule(schema, key, raw[key], document);
    if (raw.default !== undefined) schema.default = { value: raw.default };
    schema.deprecated = raw.deprecated === true;
    for (const key of ["title", "description", "externalDocs", "x-rule"]) if (raw[key] !== undefined) schema.docs[key] = raw[key];
    if (raw.examples !== undefined || raw.example !== undefined) schema.docs.example = raw.examples ?? [raw.example];
    for (const [key, value] of Object.entries(raw)) if (key.startsWith("x-") && key !== "x-known-values" && key !== "x-rule" && !REPEATED.has(key)) schema.words[key] = value;

    let whole = schema;
    for (const part of (raw.allOf ?? []) as unknown[]) whole = conjoined(whole, this.of(part, document));
    // `nullable` beside `allOf` means the whole, whatever its parts say.
    if (raw.nullable === true) whole.nullable = true;
    // Two lists of alternatives in one schema are rare: the second is compared as it stands.
    if (raw.oneOf) whole = this.#alternatives(whole, raw.oneOf as unknown[], document);
    if (raw.anyOf) whole = raw.oneOf ? { ...whole, rules: { ...whole.rules, anyOf: this.#plain(raw.anyOf, document, 0) } } : this.#alternatives(whole, raw.anyOf as unknown[], document);
    return whole;
  }

  #additional(raw: unknown, document: string): boolean | Later {
    if (raw === false) return false;
    return raw === true || Object.keys(raw as object).length === 0 ? true : () => this.of(raw, document);
  }

  /** A rule that only carries examples says nothing about values. */
  #rule(schema: Schema, key: string, raw: unknown, document: string): void {
    const plain = this.#plain(raw, document, 0);
    if (JSON.stringify(plain) !== "{}") schema.rules[key] = plain;
  }

  #alternatives(schema: Schema, raws: unknown[], document: string): Schema {
    const parts = raws.map((raw) => ({ raw, part: this.of(raw, document) }));
    const isNull = ({ part }: { part: Schema }): boolean => part.nullable && part.types?.length === 0;
    const others = parts.filter((candidate) => !isNull(candidate));
    const nullable = others.length < parts.length;
    const stated = schema.types !== undefined;
    if (others.length === 1) {
      const only = others[0]!.part;
      return overlaid({ ...(stated ? conjoined(only, { ...schema, docs: {}, words: {}, shape: only.shape }) : only), nullable: only.nullable || nullable }, { ...EMPTY(), docs: schema.docs, words: schema.words, default: schema.default, deprecated: schema.deprecated });
    }
    // A list of values, each with words of its own, and a choice of bare types, are spelt shorter elsewhere.
    if (!stated && others.length > 0 && others.every(({ part }) => isBare(part))) {
      const values = others.every(({ part }) => part.values) ? others.flatMap(({ part }) => part.values!) : undefined;
      if (values || others.every(({ part }) => !part.values)) return { ...schema, types: sorted([...new Set(others.flatMap(({ part }) => part.types!))]), nullable: nullable || others.some(({ part }) => part.nullable), ...(values ? { values } : {}) };
    }
    return { ...schema, nullable, alternatives: others.map(({ raw }) => () => this.of(raw, document)) };
  }

  /** JSON of a schema without its words; references resolved as far as they do not come back. */
  #plain(raw: unknown, document: string, depth: number): unknown {
    if (raw === null || typeof raw !== "object") return raw;
    if (Array.isArray(raw)) return raw.map((part) => this.#plain(part, document, depth));
    const at = this.resolve(raw as Node, document);
    if (at.node !== raw) return depth > 12 ? { $ref: (raw as Node).$ref } : this.#plain(at.node, at.document, depth + 1);
    const entries = Object.entries(raw).filter(([key, value]) => !NOTES.has(key) && !key.startsWith("x-") && value !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, key === "properties" || key === "patternProperties" ? this.#members(value as Node, document, depth) : this.#plain(value, document, depth)]));
  }

  /** Properties may be called like keywords. */
  #members(raw: Node, document: string, depth: number): Node {
    return Object.fromEntries(Object.entries(raw).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, this.#plain(part, document, depth)]));
  }
}

const EMPTY = (): Schema => ({ nullable: true, patterns: [], counts: {}, properties: new Map(), required: new Set(), additional: true, tuple: [], rules: {}, deprecated: false, words: {}, docs: {}, shape: () => "{}" });

const sorted = <T>(list: T[]): T[] => [...list].sort();

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** JSON type of a value; whole numbers are integers. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** Says nothing but types or values. */
function isBare({ types, format, patterns, minimum, maximum, counts, properties, items, tuple, alternatives, rules, additional, known, words, required }: Schema): boolean {
  const plain = !format && patterns.length === 0 && !minimum && !maximum && Object.keys(counts).length === 0 && properties.size === 0 && required.size === 0;
  return types !== undefined && plain && !items && tuple.length === 0 && !alternatives && Object.keys(rules).length === 0 && additional === true && !known && Object.keys(words).length === 0;
}

/** `exclusive` is a flag in 3.0 and a bound of its own in 3.1. */
function bound(inclusive: unknown, exclusive: unknown): Bound[] {
  const bounds: Bound[] = [];
  if (typeof inclusive === "number") bounds.push({ value: inclusive, exclusive: exclusive === true });
  if (typeof exclusive === "number") bounds.push({ value: exclusive, exclusive: true });
  return bounds;
}

/** `sign` is 1 for minima and -1 for maxima. */
function tighter(bounds: (Bound | undefined)[], sign: number): Bound | undefined {
  return bounds.filter((candidate) => candidate !== undefined).sort((a, b) => compareBounds(b, a, sign))[0];
}

/** Above 0 if `a` lets fewer numbers through than `b`. */
export function compareBounds(a: Bound, b: Bound, sign: number): number {
  return (a.value - b.value) * sign || Number(a.exclusive) - Number(b.exclusive);
}

/** What a reference's siblings say counts before what it leads to. */
function overlaid(under: Schema, over: Schema): Schema {
  const types = over.types ?? under.types;
  return {
    ...under,
    ...Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)),
    ...(types ? { types } : {}),
    nullable: over.types ? over.nullable : under.nullable,
    patterns: over.patterns.length > 0 ? over.patterns : under.patterns,
    counts: { ...under.counts, ...over.counts },
    properties: over.properties.size > 0 ? over.properties : under.properties,
    required: over.required.size > 0 ? over.required : under.required,
    additional: over.additional === true ? under.additional : over.additional,
    tuple: over.tuple.length > 0 ? over.tuple : under.tuple,
    rules: { ...under.rules, ...over.rules },
    deprecated: over.deprecated || under.deprecated,
    words: { ...under.words, ...over.words },
    docs: { ...under.docs, ...over.docs },
    name: over.name ?? under.name,
    shape: once(() => JSON.stringify([under.shape(), over.shape()])),
  };
}

/** What holds for both. */
function conjoined(a: Schema, b: Schema): Schema {
  const both = <T>(x: T[] | undefined, y: T[] | undefined, same: (one: T, other: T) => boolean): T[] | undefined => (x && y ? x.filter((one) => y.some((other) => same(one, other))) : (x ?? y));
  const types = both(a.types, b.types, (one, other) => one === other || (one === "integer" && other === "number"));
  const values = both(a.values, b.values, (one, other) => JSON.stringify(one) === JSON.stringify(other));
  const properties = new Map(a.properties);
  for (const [name, part] of b.properties) {
    const first = properties.get(name);
    properties.set(name, first ? () => conjoined(first(), part()) : part);
  }
  const counts: Record<string, number> = { ...a.counts };
  for (const [key, value] of Object.entries(b.counts)) counts[key] = counts[key] === undefined ? value : key.startsWith("max") ? Math.min(counts[key], value) : Math.max(counts[key], value);
  const minimum = tighter([a.minimum, b.minimum], 1);
  const maximum = tighter([a.maximum, b.maximum], -1);
  const items = a.items && b.items ? ((x: Later, y: Later) => () => conjoined(x(), y()))(a.items, b.items) : (a.items ?? b.items);
  const additional = a.additional === false || b.additional === false ? false : a.additional === true ? b.additional : a.additional;
  return {
    ...b,
    ...a,
    ...(types ? { types } : {}),
    nullable: a.nullable && b.nullable,
    ...(values ? { values } : {}),
    ...(a.known ?? b.known ? { known: a.known ?? b.known } : {}),
    ...(a.format ?? b.format ? { format: a.format ?? b.format } : {}),
    patterns: [...new Set([...a.patterns, ...b.patterns])],
    minimum,
    maximum,
    counts,
    properties,
    required: new Set([...a.required, ...b.required]),
    additional,
    ...(items ? { items } : {}),
    tuple: a.tuple.length > 0 ? a.tuple : b.tuple,
    ...(a.alternatives ?? b.alternatives ? { alternatives: a.alternatives ?? b.alternatives } : {}),
    rules: { ...b.rules, ...a.rules, ...(a.alternatives && b.alternatives ? { anyOf: b.alternatives.map((part) => part().shape()) } : {}) },
    default: a.default ?? b.default,
    deprecated: a.deprecated || b.deprecated,
    words: { ...b.words, ...a.words },
    docs: { ...b.docs, ...a.docs },
    name: undefined,
    shape: once(() => JSON.stringify([a.shape(), b.shape()])),
  };
}
