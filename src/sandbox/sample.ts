/** Samples made from schemas of the wire view: what the sandbox answers where it keeps no state, and what fixtures are constructed of. */
import { memberOf } from "../core/answer.js";
import { withNumbersAsText } from "./number-text.js";
import { wireViewOf } from "./shared-wire-view.js";
import type { Arrived, WireSchemas } from "./types.js";
import { valuesFromText } from "./wire-view.js";

/** How a sample goes where its schema leaves a choice. */
export interface SampleChoices {
  /** Where there are several values or forms: which is taken, counted round. */
  readonly variant: number;
  /** Whether optional members are there and lists have items. */
  readonly full: boolean;
  /** Whether a list has an item for every variant of its items, instead of one. */
  readonly everyRow: boolean;
  /** The time that all times are, in ms. */
  readonly now: number;
  /** A value that a member of this name and schema must have, if it is known. */
  readonly given?: (name: string, schema: Schema) => unknown;
  /** Whether the first variant of a component does, as others were taken elsewhere. */
  readonly isSettled?: ($ref: string) => boolean;
}

/** A schema of the wire view. */
export type Schema = Readonly<Record<string, unknown>>;

/** The body of a success, from the schema of its arm. What the request told under the same name, and fits, is told back. */
export function sampleAnswer(wire: WireSchemas, arrived: Arrived, now: number): unknown {
  const { id } = arrived.operation;
  const schema = wire.operations[id]?.answers["200"]?.["application/json"] as Schema | undefined;
  if (!schema) throw new Error(`the wire view has no answer of ${id}`);
  const told = toldBy(wire, arrived);
  const { fits } = wireViewOf(wire);
  const { more } = arrived.operation.pages ?? {};
  // There is one page: whoever walks through them must come to an end.
  const given = (name: string, member: Schema): unknown => (name !== "" && name === more ? false : told.get(name)?.find((value) => fits(member, value)));
  return new Sampler(wire, { variant: 0, full: true, everyRow: false, now, given }).sample(successOf(wire, schema), `${id} answer`);
}

/** The form of an answer that is a success: its success arm, else the whole. */
export function successOf(wire: WireSchemas, schema: Schema): Schema {
  const arms = (behind(wire, schema).oneOf ?? []) as Schema[];
  return arms.find((arm) => behind(wire, arm)["x-arm"] === "success") ?? schema;
}

/** What a request says by name, as it may stand in an answer: numbers as they are and as their text. Of a batch its first item counts. */
function toldBy(wire: WireSchemas, { operation, path, query, text, body }: Arrived): Map<string, unknown[]> {
  const told = new Map<string, unknown[]>();
  const tell = (members: unknown): void => {
    if (Array.isArray(members)) return tell(members[0]);
    if (members === null || typeof members !== "object") return;
    for (const [name, value] of Object.entries(members as Record<string, unknown>)) {
      if (value !== null && typeof value !== "object") told.set(name, [...(told.get(name) ?? []), value]);
      else if (Array.isArray(value)) tell(value);
    }
  };
  const schemas = wire.operations[operation.id]!;
  tell(valuesFromText(schemas.path, path));
  tell(valuesFromText(schemas.query, query));
  tell(query);
  const bodies = body === undefined ? [] : [body, withNumbersAsText(text)];
  for (const whole of bodies) tell(operation.slot ? memberOf(whole, operation.slot) : whole);
  return told;
}

/** The schema behind a `$ref`, what stands beside the reference laid over it. */
export function behind(wire: WireSchemas, schema: Schema): Schema {
  if (typeof schema.$ref !== "string") return schema;
  const { $ref: _, ...beside } = schema;
  return { ...behind(wire, wire.components.schemas[schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1)] as Schema), ...beside };
}

const ID = "68a1f0c2d3e4f500012b9a01";
/** Units of time, and from which number on one tells a moment; without an example that decides, seconds tell a length and the others a moment. */
const TIMES = new Map<unknown, { perMs: number; from: number }>([["s", { perMs: 1 / 1000, from: 1e8 }], ["ms", { perMs: 1, from: 1e11 }], ["us", { perMs: 1e3, from: 1e14 }], ["ns", { perMs: 1e6, from: 1e17 }]]);

/** Makes samples of the schemas of one wire view. The same choices give the same sample. */
export class Sampler {
  constructor(
    readonly wire: WireSchemas,
    readonly choices: SampleChoices,
  ) {}

  /** @param place where the schema stands, for messages @param name the member that it belongs to */
  sample(schema: Schema, place: string, name = "", variant = this.choices.variant, trail: readonly unknown[] = []): unknown {
    const node = behind(this.wire, schema);
    const given = this.choices.given?.(name, schema);
    if (given !== undefined) return given;
    if ("const" in node) return node.const;
    const below = schema.$ref === undefined ? trail : [...trail, schema.$ref];
    const turn = variant % this.variants(schema, trail);
    const values = valuesOf(node);
    if (values.length > 0) return values[turn];
    const arms = armsOf(node);
    let passed = 0;
    for (const arm of arms) {
      const own = this.variants(arm, below);
      if (turn < passed + own) return this.sample(arm, place, name, turn - passed, below);
      passed += own;
    }
    // A null comes after everything else that a member may be.
    if (isNullable(node) && turn === this.variants(schema, trail) - 1) return null;
    const example = (node.examples as unknown[] | undefined)?.[0];
    const type = typesOf(node).find((candidate) => candidate !== "null");
    const time = timeOf(node, example, this.choices.now);
    if (time !== undefined) return type === "string" ? String(time) : time;
    // A decimal number's example is the text that a caller gives.
    if (example !== undefined) return type === "number" && typeof example === "string" ? Number(example) : example;
    if (type === "object" || node.properties !== undefined) return this.#object(node, place, turn, below);
    if (type === "array") return this.#list(node, place, name, turn, below);
    if (type === "string") return this.#text(node, place, name);
    if (type === "boolean") return true;
    // Of what may be anything nothing can be told.
    return type === undefined ? null : numberOf(node);
  }

  /** How many samples it takes to go through all that a schema allows, lists apart that have an item for each. */
  variants(schema: Schema, trail: readonly unknown[] = []): number {
    if (typeof schema.$ref === "string" && (trail.includes(schema.$ref) || this.choices.isSettled?.(schema.$ref))) return 1;
    const node = behind(this.wire, schema);
    const below = schema.$ref === undefined ? trail : [...trail, schema.$ref];
    const of = (members: unknown[]): number[] => members.filter(isSchema).map((member) => this.variants(member, below));
    const values = valuesOf(node);
    if ("const" in node) return 1;
    if (values.length > 0) return values.length;
    const arms = of(armsOf(node));
    if (arms.length > 0) return arms.reduce((sum, own) => sum + own, 0);
    const whole = node.examples !== undefined;
    const members = whole ? [] : of([...Object.values((node.properties ?? {}) as Schema), node.additionalProperties, ...tupleOf(node)]);
    const items = whole || !isSchema(node.items) ? 1 : Math.ceil(this.variants(node.items, below) / this.#rows(node, below));
    return Math.max(1, items, ...members) + (isNullable(node) ? 1 : 0);
  }

  /** Items of a list that is not left empty. */
  #rows(node: Schema, trail: readonly unknown[]): number {
    const most = (node.maxItems as number | undefined) ?? Infinity;
    const wanted = this.choices.everyRow ? this.variants(node.items as Schema, trail) : 1;
    return Math.max(1, (node.minItems as number | undefined) ?? 0, Math.min(wanted, most));
  }

  #object(node: Schema, place: string, variant: number, trail: readonly unknown[]): unknown {
    const required = (node.required ?? []) as string[];
    const members = Object.entries((node.properties ?? {}) as Record<string, Schema>).filter(([name, member]) => required.includes(name) || (this.choices.full && !trail.includes(member.$ref)));
    const out = members.map(([name, member]) => [name, this.sample(member, `${place}.${name}`, name, variant, trail)]);
    if (isSchema(node.additionalProperties) && this.choices.full) {
      const name = ((node.propertyNames as Schema | undefined)?.examples as string[] | undefined)?.[0] ?? "name";
      out.push([name, this.sample(node.additionalProperties, `${place}.*`, "", variant, trail)]);
    }
    return Object.fromEntries(out) as unknown;
  }

  #list(node: Schema, place: string, name: string, variant: number, trail: readonly unknown[]): unknown {
    const tuple = tupleOf(node);
    if (tuple.length > 0) return tuple.map((item, index) => this.sample(item, `${place}[${index}]`, name, variant, trail));
    const { items } = node;
    if (!isSchema(items) || trail.includes(items.$ref)) return [];
    const rows = this.choices.full ? this.#rows(node, trail) : ((node.minItems as number | undefined) ?? 0);
    return Array.from({ length: rows }, (_, row) => this.sample(items, `${place}[]`, singular(name), variant * rows + row, trail));
  }

  /** The example of the text that is a component under this name or its end: `feeCurrency` is a `Currency`. */
  #exampleOf(name: string): string | undefined {
    for (const { index } of name.matchAll(/^.|[A-Z]/g)) {
      const namesake = this.wire.components.schemas[name.charAt(index).toUpperCase() + name.slice(index + 1)] as Schema | undefined;
      if (namesake?.type === "string" && namesake.examples) return (namesake.examples as string[])[0];
    }
    return undefined;
  }

  /** Text that says what it stands for: an amount where there is a unit, what others of the name say, an id, or the name itself. */
  #text(node: Schema, place: string, name: string): string {
    if (node.default !== undefined) return node.default as string;
    if (node.pattern !== undefined) throw new Error(`${place}: text that follows a pattern needs an example`);
    if (node["x-unit"] !== undefined) return "1";
    const text = this.#exampleOf(name) ?? (/(?:^id|Id|No|Oid)$/.test(name) ? ID : name || "text");
    return text.repeat(Math.ceil(((node.minLength as number | undefined) ?? 1) / text.length) || 1).slice(0, node.maxLength as number | undefined);
  }
}

const isSchema = (value: unknown): value is Schema => value !== null && typeof value === "object" && !Array.isArray(value);
const tupleOf = (node: Schema): Schema[] => (Array.isArray(node.items) ? (node.items as Schema[]) : []);
const armsOf = (node: Schema): Schema[] => (node.oneOf ?? node.anyOf ?? []) as Schema[];
const typesOf = (node: Schema): string[] => (node.type === undefined ? [] : ([node.type].flat() as string[]));
const singular = (name: string): string => name.replace(/ies$/, "y").replace(/s$/, "");
const isNullable = (node: Schema): boolean => typesOf(node).includes("null");

/** The values of a list, the example's first; null, where it is allowed, last. */
function valuesOf(node: Schema): unknown[] {
  const listed: unknown[] = ((node.enum ?? node["x-known-values"] ?? []) as unknown[]).filter((value) => value !== null);
  if (listed.length === 0) return [];
  const first = ((node.examples ?? []) as unknown[]).filter((value) => listed.includes(value));
  return [...new Set([...first, ...listed]), ...(isNullable(node) ? [null] : [])];
}

function timeOf(node: Schema, example: unknown, now: number): number | undefined {
  const unit = TIMES.get(node["x-unit"]);
  if (!unit || (example === undefined ? unit.perMs < 1 : !(Number(example) >= unit.from))) return undefined;
  return Math.floor(now * unit.perMs);
}

/** The default, else 1, moved into the bounds. */
function numberOf({ default: fallback, minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): unknown {
  const bounds = [minimum, maximum, exclusiveMinimum, exclusiveMaximum] as (number | undefined)[];
  const fits = (value: number): boolean => value >= (bounds[0] ?? -Infinity) && value <= (bounds[1] ?? Infinity) && value > (bounds[2] ?? -Infinity) && value < (bounds[3] ?? Infinity);
  const candidates = [fallback, 1, minimum, maximum, bounds[2] === undefined ? undefined : bounds[2] + 1, bounds[3] === undefined ? undefined : bounds[3] - 1];
  return candidates.find((value) => typeof value === "number" && fits(value)) ?? 1;
}
