/** Compares two schemas field by field. */
import { within, type Place, type Recorder } from "./changes.js";
import type { Class, Kind } from "./kinds.js";
import { compareBounds, typeOf, type Bound, type Later, type Schema } from "./schema.js";

/** Whether two values of JSON are the same; the order of keys does not count. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object" || Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, other] = [Object.entries(a), b as Record<string, unknown>];
  return own.length === Object.keys(b).length && own.every(([key, value]) => key in other && same(value, other[key]));
}

/** A field in few words, for what appears or disappears as a whole. */
export function described(schema: Schema, required?: boolean): Record<string, unknown> {
  const types = schema.types ?? [...new Set((schema.alternatives ?? []).flatMap((part) => part().types ?? []))].sort();
  return {
    type: [...(types.length > 0 ? types : ["any"]), ...(schema.nullable && schema.types ? ["null"] : [])].join(" | "),
    ...(required === undefined ? {} : { required }),
    ...(schema.values ? { enum: schema.values } : {}),
    ...(schema.known ? { known: schema.known } : {}),
    ...(schema.format ? { format: schema.format } : {}),
  };
}

/** Shared parts are the same in hundreds of operations. */
const unchanged = new WeakMap<Schema, WeakSet<Schema>>();

export class SchemaComparison {
  /** Pairs that are being compared further out: schemas may contain themselves. A bare reference shares `shape` with what it leads to. */
  readonly #open = new Map<Schema["shape"], Set<Schema["shape"]>>();
  /** How often such a pair was met again. */
  #cuts = 0;

  constructor(private readonly recorder: Recorder) {}

  compare(before: Schema, after: Schema, place: Place): void {
    const open = this.#open.get(before.shape) ?? this.#open.set(before.shape, new Set()).get(before.shape)!;
    if (before === after || unchanged.get(before)?.has(after)) return;
    if (open.has(after.shape)) {
      this.#cuts++;
      return;
    }
    open.add(after.shape);
    const [cuts, told] = [this.#cuts, this.recorder.told];
    if (!before.alternatives === !after.alternatives) this.#level(before, after, place);
    else if (isOnlyAlternatives(before) || isOnlyAlternatives(after)) this.#wrapped(before, after, place);
    else {
      this.#level(before, after, place);
      this.recorder.add(after.alternatives ? "rule added" : "rule removed", place, before.alternatives && "oneOf", after.alternatives && "oneOf");
    }
    open.delete(after.shape);
    // What met a pair that is still open may only seem the same.
    if (this.recorder.told === told && this.#cuts === cuts) (unchanged.get(before) ?? unchanged.set(before, new WeakSet()).get(before)!).add(after);
  }

  /** A schema on one side, several to choose from on the other. */
  #wrapped(before: Schema, after: Schema, place: Place): void {
    if (isAny(before) || isAny(after)) {
      this.recorder.add(isAny(before) ? "type narrowed" : "type widened", place, described(before).type, described(after).type);
      return;
    }
    this.#nullable(before, after, place);
    this.#words(before, after, place);
    this.#alternatives(before.alternatives ?? [() => wordless(before)], after.alternatives ?? [() => wordless(after)], place);
  }

  #level(before: Schema, after: Schema, place: Place): void {
    const comparable = this.#types(before, after, place);
    this.#words(before, after, place);
    if (!comparable) return;
    if (!isAny(before) && !isAny(after)) this.#nullable(before, after, place);
    this.#values(before, after, place);
    this.#limits(before, after, place);
    this.#properties(before, after, place);
    this.#elements(before, after, place);
    if (before.alternatives && after.alternatives) this.#alternatives(before.alternatives, after.alternatives, place);
    for (const rule of keysOf(before.rules, after.rules)) {
      const [old, now] = [before.rules[rule], after.rules[rule]];
      if (!same(old, now)) this.recorder.add(old === undefined ? "rule added" : now === undefined ? "rule removed" : "rule changed", place, { [rule]: old }, { [rule]: now });
    }
  }

  /** False where nothing inside can be compared any more. */
  #types(before: Schema, after: Schema, place: Place): boolean {
    if (same(before.types, after.types)) return true;
    const [old, now] = [described(before).type, described(after).type];
    // The types of alternatives are told with these.
    if ((before.alternatives || after.alternatives) && (!before.types || !after.types)) return true;
    if (!before.types) this.recorder.add("type narrowed", place, old, now);
    else if (!after.types) this.recorder.add("type widened", place, old, now);
    else {
      const narrower = after.types.every((type) => takes(before.types!, type));
      const wider = before.types.every((type) => takes(after.types!, type));
      this.recorder.add(narrower ? "type narrowed" : wider ? "type widened" : "type changed", place, before.types.join(" | "), after.types.join(" | "));
      return narrower || wider || before.types.some((type) => after.types!.includes(type));
    }
    return false;
  }

  #nullable(before: Schema, after: Schema, place: Place): void {
    if (before.nullable !== after.nullable) this.recorder.add(after.nullable ? "nullable added" : "nullable removed", place, before.nullable, after.nullable);
  }

  /** An `enum` is a closed list, `x-known-values` an open one. */
  #values(before: Schema, after: Schema, place: Place): void {
    const constant = before.values?.length === 1 && after.values?.length === 1;
    if (constant) {
      if (!same(before.values, after.values)) this.recorder.add("constant changed", place, before.values![0], after.values![0]);
      return;
    }
    if (!before.values !== !after.values) this.recorder.add(after.values ? "enum closed" : "enum opened", place, listed(before), listed(after));
    const [old, now] = [before.values ?? before.known, after.values ?? after.known];
    // A list that comes or goes as a whole is told as such, unless it was open and only names what was seen.
    if (!old || !now) {
      if (old === before.known) for (const value of old ?? []) this.recorder.add("known value removed", place, value, undefined);
      if (now === after.known) for (const value of now ?? []) this.recorder.add("known value added", place, undefined, value);
      return;
    }
    const closed = Boolean(before.values && after.values);
    const has = (list: unknown[], value: unknown): boolean => list.some((other) => same(other, value));
    for (const value of old) if (!has(now, value)) this.recorder.add(closed ? "enum value removed" : "known value removed", place, value, undefined);
    for (const value of now) if (!has(old, value)) this.recorder.add(closed ? "enum value added" : "known value added", place, undefined, value);
  }

  #limits(before: Schema, after: Schema, place: Place): void {
    if (before.format !== after.format) this.recorder.add("format changed", place, before.format, after.format, formatClass(before.format, after.format, place));
    this.#bound("minimum", before.minimum, after.minimum, 1, place);
    this.#bound("maximum", before.maximum, after.maximum, -1, place);
    for (const key of keysOf(before.counts, after.counts)) {
      const [old, now] = [before.counts[key], after.counts[key]];
      if (old === now) continue;
      this.recorder.add(`${COUNTED[key]!} ${countTightened(key, old, now) ? "tightened" : "loosened"}` as Kind, place, { [key]: old }, { [key]: now });
    }
    const gone = before.patterns.filter((pattern) => !after.patterns.includes(pattern));
    const come = after.patterns.filter((pattern) => !before.patterns.includes(pattern));
    if (gone.length > 0 || come.length > 0) this.recorder.add(gone.length === 0 ? "pattern tightened" : come.length === 0 ? "pattern loosened" : "pattern changed", place, gone[0], come[0]);
  }

  #bound(name: "minimum" | "maximum", before: Bound | undefined, after: Bound | undefined, sign: number, place: Place): void {
    if (same(before, after)) return;
    const tightened = !before || (after !== undefined && compareBounds(after, before, sign) > 0);
    const shown = (bound: Bound | undefined): unknown => bound && { [bound.exclusive ? `exclusive ${name}` : name]: bound.value };
    this.recorder.add(`${name} ${tightened ? "tightened" : "loosened"}`, place, shown(before), shown(after));
  }

  #properties(before: Schema, after: Schema, place: Place): void {
    const inside = within(place, "{}");
    const named = namedMembers(before, after);
    if (named) this.recorder.add(named.gone ? "fields became a map" : "map became fields", inside, named.gone ?? described(named.map), named.gone ? described(named.map) : named.come);
    for (const name of new Set([...before.properties.keys(), ...after.properties.keys()])) {
      const [old, now] = [before.properties.get(name)?.(), after.properties.get(name)?.()];
      if (!named || (old && now)) this.#property(old, now, before.required.has(name), after.required.has(name), within(place, `.${name}`));
    }
    // Some schemas require what they do not describe.
    for (const name of new Set([...before.required, ...after.required])) {
      if (!before.properties.has(name) && !after.properties.has(name)) this.#required(before.required.has(name), after.required.has(name), within(place, `.${name}`));
    }
    if (named || before.additional === after.additional) return;
    if (typeof before.additional === "function" && typeof after.additional === "function") this.compare(before.additional(), after.additional(), inside);
    else {
      const shown = (additional: boolean | Later): unknown => (typeof additional === "function" ? described(additional()) : additional);
      const opened = before.additional === false || after.additional === true;
      this.recorder.add(opened ? "additional properties opened" : "additional properties closed", inside, shown(before.additional), shown(after.additional));
    }
  }

  /**
   * A member that the client fills in is not the caller's: it appears and disappears for callers as it comes to be filled in or not, and
   * whatever else changes about it concerns those who keep an old client, so it counts as risky at most.
   */
  #property(before: Schema | undefined, after: Schema | undefined, wasRequired: boolean, isRequired: boolean, place: Place): void {
    const [wasInjected, isInjected] = [before, after].map((schema) => schema?.words["x-injected"] !== undefined);
    const filled = { ...place, mild: place.mild || ((!before || wasInjected) && (!after || isInjected)) };
    if (before && after && wasInjected === isInjected) {
      this.#required(wasRequired, isRequired, filled);
      this.compare(before, after, filled);
      return;
    }
    const shown = (schema: Schema | undefined, required: boolean, injected: boolean | undefined): unknown => schema && { ...described(schema, required), ...(injected ? { injected: schema.words["x-injected"] } : {}) };
    const [old, now] = [shown(before, wasRequired, wasInjected), shown(after, isRequired, isInjected)];
    if (before && (!after || isInjected)) this.recorder.add("field removed", filled, old, now);
    else this.recorder.add("field added", filled, old, now, isRequired && place.side === "request" ? "breaking" : "compatible");
  }

  #required(before: boolean, after: boolean, place: Place): void {
    if (before !== after) this.recorder.add(after ? "field became required" : "field became optional", place, before, after);
  }

  #elements(before: Schema, after: Schema, place: Place): void {
    for (let index = 0; index < Math.max(before.tuple.length, after.tuple.length); index++) {
      // A place of its own on one side only is what the rest was, or has become.
      const [old, now] = [before, after].map(({ tuple, items }) => (tuple[index] ?? items)?.());
      const required = ({ counts }: Schema): boolean => (counts.minItems ?? 0) > index;
      if (old && now && !isNothing(old) && !isNothing(now)) this.compare(old, now, within(place, `[${index}]`));
      else this.#property(old && !isNothing(old) ? old : undefined, now && !isNothing(now) ? now : undefined, required(before), required(after), within(place, `[${index}]`));
    }
    const [old, now] = [before.items?.(), after.items?.()];
    if (!old && !now) return;
    this.compare(old ?? ANY, now ?? ANY, within(place, "[]"));
  }

  #alternatives(before: Later[], after: Later[], place: Place): void {
    const olds = before.map((part) => part());
    const news = after.map((part) => part());
    const types = new Set(olds.flatMap((part) => part.types ?? ["any"]));
    for (const { before: old, after: now } of matchAlternatives(olds, news)) {
      const arm = (now ?? old)!.words["x-arm"];
      // The arm of success is what callers know as the answer.
      const inside: Place = arm === "success" ? place : { ...within(place, `|${alternativeName((now ?? old)!, now ? news : olds)}`), mild: place.mild || arm === "error" };
      if (old && now) this.compare(old, now, inside);
      else if (old) this.recorder.add("alternative removed", inside, described(old), undefined);
      else this.recorder.add("alternative added", inside, undefined, described(now!), place.side === "answer" && (now!.types ?? ["any"]).some((type) => !types.has(type)) ? "breaking" : undefined);
    }
  }

  #words(before: Schema, after: Schema, place: Place): void {
    if (!same(before.default, after.default) && !isSaidByType(before) && !isSaidByType(after)) this.recorder.add("default changed", place, before.default?.value, after.default?.value);
    if (before.deprecated !== after.deprecated) this.recorder.add(after.deprecated ? "deprecated" : "no longer deprecated", place, before.deprecated, after.deprecated);
    for (const word of keysOf(before.words, after.words)) {
      const [old, now] = [before.words[word], after.words[word]];
      // An arm says what a whole answer is for, so what has none is no other one.
      if (!same(old, now) && (word !== "x-arm" || (old !== undefined && now !== undefined))) this.recorder.add(WORDS[word] ?? "extension changed", WORDS[word] ? place : within(place, `.${word}`), old, now);
    }
    compareDocs(this.recorder, before.docs, after.docs, place);
  }
}

const DOC_KINDS: Record<string, Kind> = { title: "title changed", summary: "summary changed", description: "description changed", example: "example changed", externalDocs: "external docs changed", "x-rule": "rule text changed", tags: "tags changed" };

/** Absent and empty say the same, and so do texts that are set in other lines. */
const trimmed = (value: unknown): unknown => (typeof value === "string" ? value.replace(/\s+/g, " ").trim() || undefined : same(value, []) ? undefined : value);

export function compareDocs(recorder: Recorder, before: Record<string, unknown>, after: Record<string, unknown>, place: Place): void {
  for (const word of keysOf(before, after)) {
    const [old, now] = [before[word], after[word]];
    if (!same(trimmed(old), trimmed(now))) recorder.add(DOC_KINDS[word]!, place, old, now);
  }
}

export const keysOf = (...objects: object[]): string[] => [...new Set(objects.flatMap(Object.keys))].sort();

/** Kinds of change of our own words; how a body is signed and filled in is the client's affair. */
const WORDS: Record<string, Kind> = {
  "x-injected": "injection changed",
  "x-by-network": "signing changed",
  "x-key-order": "signing changed",
  "x-sorted": "signing changed",
  "x-wrapped-as": "signing changed",
  "x-secret": "secrecy changed",
  "x-unit": "unit changed",
  "x-arm": "payload changed",
  "x-payload": "payload changed",
  "x-payload-value": "payload changed",
};

const COUNTED: Record<string, string> = { minLength: "length", maxLength: "length", minItems: "items", maxItems: "items", minProperties: "properties", maxProperties: "properties", multipleOf: "step" };

function countTightened(key: string, before: number | undefined, after: number | undefined): boolean {
  if (key === "multipleOf") return before === undefined || (after !== undefined && after > before);
  if (key.startsWith("max")) return (after ?? Infinity) < (before ?? Infinity);
  return (after ?? 0) > (before ?? 0);
}

/** What asks for another type in users' code is more than another way to write a value. */
function formatClass(before: string | undefined, after: string | undefined, place: Place): Class | undefined {
  if (place.side === "answer") return before === "int64" || after === "int64" ? "breaking" : undefined;
  return after === undefined ? "compatible" : undefined;
}

const takes = (types: string[], type: string): boolean => types.includes(type) || (type === "integer" && types.includes("number"));
const listed = ({ values, known }: Schema): unknown => values ?? known;
const isAny = ({ types, alternatives }: Schema): boolean => !types && !alternatives;
const isNothing = ({ types }: Schema): boolean => types?.length === 0;
const isOnlyAlternatives = ({ alternatives, types, properties, required }: Schema): boolean => alternatives !== undefined && !types && properties.size === 0 && required.size === 0;
/** Publishers put the constant of a field into its default as well. */
const isSaidByType = ({ values, default: given }: Schema): boolean => values?.length === 1 && (given === undefined || same(given.value, values[0]));
const wordless = (schema: Schema): Schema => ({ ...schema, docs: {}, words: {}, default: undefined, deprecated: false });

const ANY: Schema = { nullable: true, patterns: [], counts: {}, properties: new Map(), required: new Set(), additional: true, tuple: [], rules: {}, deprecated: false, words: {}, docs: {}, shape: () => "{}" };

/** Members by name on one side that the other side describes as a map: one change, however many names there were. */
function namedMembers(before: Schema, after: Schema): { map: Schema; gone?: string[]; come?: string[] } | undefined {
  const become = (from: Schema, to: Schema): { map: Schema; names: string[] } | undefined => {
    const names = [...from.properties.keys()].filter((name) => !to.properties.has(name)).sort();
    if (typeof to.additional !== "function" || typeof from.additional === "function" || names.length === 0) return undefined;
    if ([...to.properties.keys()].some((name) => !from.properties.has(name))) return undefined;
    const map = to.additional();
    return names.every((name) => same(from.properties.get(name)!().types, map.types)) ? { map, names } : undefined;
  };
  const there = become(before, after);
  if (there) return { map: there.map, gone: there.names };
  const back = become(after, before);
  return back && { map: back.map, come: back.names };
}

interface Matching {
  before?: Schema;
  after?: Schema;
}

/** Which alternative is which: by what they are for, what they say, what tells them apart, their name, their fields. */
function matchAlternatives(before: Schema[], after: Schema[]): Matching[] {
  const found: Matching[] = [];
  let [olds, news] = [before, after];
  const take = (old: Schema, now: Schema): void => {
    found.push({ before: old, after: now });
    olds = olds.filter((part) => part !== old);
    news = news.filter((part) => part !== now);
  };
  const keys: ((schema: Schema) => string | undefined)[] = [
    (schema) => (schema.words["x-arm"] === undefined || schema.words["x-arm"] === "empty" ? undefined : String(schema.words["x-arm"])),
    (schema) => schema.shape(),
    (schema) => constantsOf(schema) || undefined,
    (schema) => schema.name,
    (schema) => schema.docs.title as string | undefined,
    (schema) => (schema.types && !schema.types.includes("object") ? schema.types.join() : undefined),
  ];
  for (const key of keys) {
    for (const old of olds) {
      const value = key(old);
      const fits = (part: Schema): boolean => key(part) === value;
      const [now, ...others] = value === undefined ? [] : news.filter(fits);
      if (now && others.length === 0 && olds.filter(fits).length === 1) take(old, now);
    }
  }
  const scored = olds.flatMap((old) => news.map((now) => ({ old, now, score: commonFields(old, now) }))).sort((a, b) => b.score - a.score);
  for (const { old, now, score } of scored) if (score >= 0.5 && olds.includes(old) && news.includes(now)) take(old, now);
  return [...found, ...olds.map((part) => ({ before: part })), ...news.map((part) => ({ after: part }))];
}

function constantsOf({ properties }: Schema): string {
  return [...properties].flatMap(([name, part]) => { const { values } = part(); return values?.length === 1 ? [`${name}=${String(values[0])}`] : []; }).sort().join(",");
}

function commonFields(a: Schema, b: Schema): number {
  const names = [...a.properties.keys()];
  const common = names.filter((name) => b.properties.has(name)).length;
  return common / (names.length + b.properties.size - common || 1);
}

/** The shortest that tells it from its neighbours. */
function alternativeName(schema: Schema, all: Schema[]): string {
  const arm = schema.words["x-arm"];
  const { types } = schema;
  const names = [
    typeof arm === "string" ? arm : undefined,
    constantsOf(schema),
    schema.values ? schema.values.map((value) => (typeof value === "object" ? typeOf(value) : String(value))).join(",") : undefined,
    schema.name,
    [...schema.required][0],
    types?.join(","),
  ];
  const nameAt = (part: Schema, index: number): string | undefined => [part.words["x-arm"] as string | undefined, constantsOf(part), part.values?.join(), part.name, [...part.required][0], part.types?.join(",")][index];
  for (const [index, name] of names.entries()) if (name && all.filter((part) => nameAt(part, index) === nameAt(schema, index)).length === 1) return name;
  return String(all.indexOf(schema));
}
