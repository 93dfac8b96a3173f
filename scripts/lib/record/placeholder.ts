/**
 * What stands in place of a value: of the same form, so that it still fits the spec, and the same wherever the value stands, so that an id in
 * the path is still that of the answer. Which value gets which placeholder depends only on their order and form, never on what they are, so
 * placeholders that are replaced again stay as they are.
 */
import type { WireView } from "../../../test/contract/fixtures.js";
import type { Node } from "../load.js";

/** A place where a value stands. */
export interface Place {
  /** For people. */
  readonly where: string;
  /** What the spec says of it; all of them hold. */
  readonly schemas: readonly unknown[];
  /** Examples of the spec, which come first. */
  readonly examples: readonly unknown[];
  /** The least and the most that a number may be. */
  readonly bounds: readonly { readonly minimum?: number; readonly maximum?: number }[];
  /** `x-unit`, by which times are told. */
  readonly unit: unknown;
  /** Whether a value would be let through here: then a second round could not tell it from what must stay, so no placeholder may be one. */
  readonly lets: (value: unknown) => boolean;
}

interface Occurrence {
  readonly value: string | number;
  readonly place: Place;
  /** Whether the value itself fits the spec: if it does not, no placeholder can. */
  readonly fits: boolean;
}

/** Places that share one placeholder. */
interface Group {
  readonly occurrences: Occurrence[];
  chosen?: string;
}

/** As many placeholders of one kind as are tried where none suits. */
const MISSES = 300;
const NONE: ReadonlySet<string> = new Set();

/** The placeholders of one fixture. All values are noted before the first one is asked for. */
export class Placeholders {
  readonly #byText = new Map<string, Group[]>();
  /** In the order of their first places. */
  readonly #groups: Group[] = [];
  #isAssigned = false;

  constructor(readonly wire: WireView) {}

  /** Notes a value; what comes back tells its placeholder once all are noted. */
  note(value: string | number, place: Place): () => string | number {
    const occurrence = { value, place, fits: this.#fits(place, value) };
    const key = keyOf(value);
    const groups = this.#byText.get(key) ?? [];
    this.#byText.set(key, groups);
    // One value may stand where no placeholder fits both places: then it has two. Rows of a list are places of one kind.
    let group = groups.find(({ occurrences }) => occurrences.some((other) => isAlike(other, occurrence))) ?? groups.find(({ occurrences }) => this.#choose([...occurrences, occurrence], NONE) !== undefined);
    if (!group) {
      group = { occurrences: [] };
      groups.push(group);
      this.#groups.push(group);
    }
    if (!group.occurrences.some((other) => isAlike(other, occurrence))) group.occurrences.push(occurrence);
    return () => {
      this.#assign();
      return typeof value === "number" ? Number(group.chosen) : group.chosen!;
    };
  }

  #assign(): void {
    if (this.#isAssigned) return;
    this.#isAssigned = true;
    const used = new Set<string>();
    for (const group of this.#groups) {
      group.chosen = this.#choose(group.occurrences, used);
      // Never a value as it was: what cannot be replaced is not written.
      if (group.chosen === undefined) throw new Error(`no placeholder fits ${group.occurrences[0]!.place.where}: give it \`examples\` in the spec`);
      used.add(keyOf(group.chosen));
    }
  }

  /** The first placeholder that suits all places and is not that of another value. */
  #choose(occurrences: readonly Occurrence[], used: ReadonlySet<string>): string | undefined {
    for (const tier of tiersOf(keyOf(occurrences[0]!.value), occurrences.map(({ place }) => place))) {
      // A form may be too short for many: then it repeats itself.
      let left = MISSES + used.size;
      let misses = 0;
      for (const candidate of tier) {
        if (!used.has(keyOf(candidate))) {
          if (this.#suits(candidate, occurrences)) return candidate;
          misses++;
        }
        if (misses >= MISSES || left-- === 0) break;
      }
    }
    return undefined;
  }

  #suits(candidate: string, occurrences: readonly Occurrence[]): boolean {
    return occurrences.every(({ value, place, fits }) => {
      const own = typeof value === "number" ? Number(candidate) : candidate;
      if (typeof own === "number" && String(own) !== candidate) return false;
      return !place.lets(own) && (!fits || this.#fits(place, own));
    });
  }

  #fits({ schemas }: Place, value: unknown): boolean {
    return schemas.every((schema) => this.wire.check(schema)(value));
  }
}

/** Whether a placeholder that suits one place suits the other. */
const isAlike = (one: Occurrence, other: Occurrence): boolean =>
  typeof one.value === typeof other.value && one.fits === other.fits && one.place.where === other.place.where && one.place.schemas.length === other.place.schemas.length && one.place.schemas.every((schema, index) => schema === other.place.schemas[index]);

/** Values are the same as their text, and addresses in any case. */
const keyOf = (value: string | number): string => (/^0x/i.test(String(value)) ? String(value).toLowerCase() : String(value));

/** The first of 2026. */
const NOW = 1_767_225_600_000;
/** Units of time, and from which number on one tells a moment and not a length. */
const TIMES: Readonly<Record<string, { perMs: number; from: number }>> = { s: { perMs: 1 / 1000, from: 1e8 }, ms: { perMs: 1, from: 1e11 }, us: { perMs: 1e3, from: 1e14 }, ns: { perMs: 1e6, from: 1e17 } };

/** Placeholders in the order in which they are tried: the spec's examples, then numbered ones of the value's form, then of freer ones. */
function tiersOf(text: string, places: readonly Place[]): Iterable<string>[] {
  const time = places.map(({ unit }) => TIMES[unit as string]).find((unit) => unit && /^\d+$/.test(text) && Number(text) >= unit.from);
  if (time) return [counted((k) => String((NOW + (k - 1) * 1000) * time.perMs))];
  const examples = places.flatMap((place) => [...place.examples, ...place.schemas.flatMap(beginningOf)]).filter((example) => typeof example === "string" || typeof example === "number");
  const { minimum, maximum } = Object.assign({}, ...places.flatMap((place) => place.bounds)) as Place["bounds"][number];
  const bounded = /^-?\d+$/.test(text) ? [...(minimum === undefined ? [] : [(k: number) => String(minimum + k - 1)]), ...(maximum === undefined ? [] : [(k: number) => String(maximum - k + 1)])] : [];
  return [examples.map(String), ...[...numbered(text), ...bounded].map(counted), counted((k) => (k === 1 ? "text" : `text-${k}`)), ...[(k: number) => withHex(text, k), (k: number) => shaped(text, k), ...places.flatMap((place) => place.schemas.flatMap(hexFor))].map(counted)];
}

/** The text that a schema's pattern demands at the beginning, where that is all it demands. */
function beginningOf(schema: unknown): string[] {
  const [, text] = /^\^([\w ,]+)$/.exec(patternOf(schema)) ?? [];
  return text === undefined ? [] : [text];
}

/** Hex numbers of the length that a pattern wants, for a word that may stand in place of one. */
function hexFor(schema: unknown): ((k: number) => string)[] {
  const [, length] = /0x\[[^\]]*\]\{(\d+)\}/.exec(patternOf(schema)) ?? [];
  return length === undefined ? [] : [(k) => `0x${padded(k, Number(length))}`];
}

const patternOf = (schema: unknown): string => String((schema as Node | undefined)?.pattern);

function* counted(make: (k: number) => string): Generator<string> {
  for (let k = 1; ; k++) yield make(k);
}

const padded = (k: number, length: number): string => String(k).padStart(length, "0");

/** Decimals of a number that JSON keeps exactly. */
const PLACES = 12;

/** Makers of placeholders of a text's form, the best first. */
function numbered(text: string): ((k: number) => string)[] {
  if (/^-?\d+(\.\d+)?%$/.test(text)) return [(k) => `${k}%`];
  if (/^-?\d+(\.\d+)?e[-+]?\d+$/i.test(text)) return numbered("1.5");
  const [, sign = "", whole = "", places = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (places !== "") {
    const exact = [(k: number) => `${sign}${k}.${padded(1, places.length)}`, (k: number) => `${sign}0.${padded(oddly(k), places.length)}`];
    // A JSON number with more places than that would be another one when it is read.
    return places.length > PLACES ? [...exact, (k) => `${sign}${k}.${padded(1, PLACES)}`] : exact;
  }
  if (whole.length >= 10) return [(k) => `${sign}1${padded(k, Math.min(whole.length, 15) - 1)}`, (k) => `${sign}${k}`];
  // Of a share of 1 there are no more whole ones.
  if (whole !== "") return [(k) => `${sign}${k}`, (k) => `${sign}0.${oddly(k)}`];
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return [(k) => `00000000-0000-4000-8000-${padded(k, 12)}`];
  // Halves of signatures have no zeros in front.
  if (/^0x[0-9a-f]+$/i.test(text)) return [(k) => `0x${padded(k, text.length - 2)}`, (k) => `0x1${padded(k, text.length - 3)}`];
  // With a letter, so that it is not taken for a number.
  if (/^[0-9a-f]{16,}$/i.test(text)) return [(k) => `f${padded(k, text.length - 1)}`];
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return [(k) => `user${k}@example.com`];
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return [(k) => `192.0.2.${k}`];
  if (/^[0-9a-f]*:[0-9a-f:]*:[0-9a-f]*$/i.test(text)) return [(k) => `2001:db8::${k.toString(16)}`];
  if (/^\d{4}-\d\d-\d\d/.test(text)) return [(k) => dated(text, k)];
  return /^https?:\/\//.test(text) ? [(k) => `https://example.com/${k}`] : [];
}

/** Numbers without a zero at the end, which would be taken off where a decimal is sent. */
const oddly = (k: number): number => k + Math.floor((k - 1) / 9);

/** The text's hex numbers numbered, letters and digits around them made plain. */
function withHex(text: string, k: number): string {
  return text.split(/(0x[0-9a-f]+)/i).map((part, index) => (index % 2 === 1 ? `0x${padded(k, part.length - 2)}` : shaped(part, 1))).join("");
}

/** A date or a moment in the layout of the text. */
function dated(text: string, k: number): string {
  const moment = new Date(NOW + k * (text.length > 10 ? 1000 : 86_400_000)).toISOString();
  return [...text].map((character, index) => (/\d/.test(character) ? (/\d/.test(moment[index] ?? "") ? moment[index]! : "0") : /[-:.TZ +]/.test(character) ? character : "Z")).join("");
}

/** Digits for digits and letters for letters, the last ones of them counting, for what follows a pattern. */
function shaped(text: string, k: number): string {
  let left = k - 1;
  // Letters that no hex has: what comes out must not look like another form.
  const letters = "zyxwvutsrqponmlkjihg";
  return [...text]
    .reverse()
    .map((character) => {
      const digits = /\d/.test(character) ? "0123456789" : /[A-Z]/.test(character) ? letters.toUpperCase() : /[-_:/.=+% ]/.test(character) ? "" : letters;
      if (digits === "") return character;
      const digit = digits[left % digits.length]!;
      left = Math.floor(left / digits.length);
      return digit;
    })
    .reverse()
    .join("");
}

