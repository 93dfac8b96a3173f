/**
 * Edits YAML documents by putting text into them at places that the parsed document tells, so that every comment and every line that is not concerned stays as it
 * was written. Writing a whole parsed document anew would wrap and quote thousands of lines another way.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isCollection, isMap, isPair, isScalar, parseDocument, stringify, type Document, type Node as YamlNode, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

interface Splice {
  start: number;
  end: number;
  text: string;
  /** Of whole lines: how far they are set in. */
  indent: number;
}

/** A node and the file that it stands in. */
export interface Spot<T extends YamlNode = YamlNode> {
  file: string;
  node: T;
}

export class Editor {
  readonly files = new Map<string, { text: string; document: Document.Parsed; splices: Splice[]; given: Set<string> }>();
  /** Whole files that were not there. */
  readonly added = new Map<string, string>();

  constructor(folder: string) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort()) {
      const text = readFileSync(join(folder, file), "utf8");
      this.files.set(file, { text, document: parseDocument(text), splices: [], given: new Set() });
    }
  }

  root(file: string): Spot<YAMLMap> {
    return { file, node: this.files.get(file)!.document.contents as YAMLMap };
  }

  /** The member of a map, without following what it refers to. */
  member(spot: Spot | undefined, name: string): Spot | undefined {
    if (!spot || !isMap(spot.node)) return undefined;
    const node = (spot.node as YAMLMap).get(name, true) as YamlNode | undefined;
    return node ? { file: spot.file, node } : undefined;
  }

  walk(spot: Spot | undefined, ...names: string[]): Spot | undefined {
    return names.reduce<Spot | undefined>((at, name) => this.member(at && this.follow(at), name), spot);
  }

  /** Where a `$ref` leads; the spot itself where there is none. */
  follow(spot: Spot): Spot {
    const reference = isMap(spot.node) ? (spot.node as YAMLMap).get("$ref") : undefined;
    if (typeof reference !== "string") return spot;
    const [file = "", pointer = ""] = reference.split("#");
    const target = pointer.split("/").slice(1).reduce<Spot | undefined>((at, part) => this.member(at, part.replaceAll("~1", "/").replaceAll("~0", "~")), this.root(file || spot.file));
    return target ? this.follow(target) : spot;
  }

  /** Plain value. */
  plain(spot: Spot | undefined): unknown {
    return spot ? (spot.node.toJS(this.files.get(spot.file)!.document) as unknown) : undefined;
  }

  #splice(file: string, start: number, end: number, text: string, indent = 0): void {
    const { splices } = this.files.get(file)!;
    // What several operations share is edited for the first of them.
    if (!splices.some((one) => one.start === start && one.end === end && one.text === text)) splices.push({ start, end, text, indent });
  }

  replace({ file, node }: Spot, value: unknown): void {
    this.#splice(file, node.range![0], node.range![1], flowText(value));
  }

  /** Another member in the place of one; false where it cannot be told apart from its neighbours. */
  rename(spot: Spot<YAMLMap>, from: string, to: string, value: unknown): boolean {
    const { file, node } = spot;
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === from);
    if (!pair) return false;
    this.#splice(file, (pair.key as YamlNode).range![0], endOf(pair), memberText(to, value));
    return true;
  }

  /** A document with one path, or another path in one that was added before. */
  addFile(name: string, head: object, path: string, item: object): void {
    const start = this.added.get(name) ?? `${blockText(head, 0)}paths:\n`;
    this.added.set(name, start + blockText({ [path]: item }, 2));
  }

  /** A new member, behind the others or before the one of the name `before`. */
  add(spot: Spot<YAMLMap>, name: string, value: unknown, before?: string): void {
    const { file, node } = spot;
    const { text, given } = this.files.get(file)!;
    // Several operations may share the map, and say different things about the member: the first one counts.
    if (node.has(name) || given.has(`${node.range![0]} ${name}`)) return;
    given.add(`${node.range![0]} ${name}`);
    if (node.flow) {
      if (node.items.length === 0) this.#fill(spot, { [name]: value });
      else this.#splice(file, endOf(node.items.at(-1)!), endOf(node.items.at(-1)!), `, ${memberText(name, value)}`);
      return;
    }
    const keys = node.items.map(({ key }) => key as YamlNode);
    const next = keys.find((key) => isScalar(key) && key.value === before);
    const indent = columnOf(text, keys[0]!.range![0]);
    const start = next ? lineStart(text, next.range![0]) : nextLine(text, endOf(node));
    this.#splice(file, start, start, blockText({ [name]: value }, indent), indent);
  }

  /** Lines in the place of `{}`, which may be filled several times. */
  #fill({ file, node }: Spot<YAMLMap>, members: object): void {
    const { text, splices } = this.files.get(file)!;
    const [brace, end] = node.range!;
    // No line ends in a space.
    const start = text[brace - 1] === " " ? brace - 1 : brace;
    const line = lineStart(text, start);
    const lines = blockText(members, /^ */.exec(text.slice(line))![0].length + 2).trimEnd();
    const before = splices.find((one) => one.start === start && one.end === end);
    if (before) before.text += `\n${lines}`;
    else this.#splice(file, start, end, `\n${lines}`);
  }

  push(spot: Spot<YAMLSeq>, value: unknown): void {
    const { file, node } = spot;
    const { text } = this.files.get(file)!;
    if (isScalarValue(value) && node.items.some((item) => isScalar(item) && item.value === value)) return;
    if (node.flow || node.items.length === 0) {
      const end = node.items.length === 0 ? node.range![0] + 1 : endOf(node.items.at(-1) as YamlNode);
      this.#splice(file, end, end, `${node.items.length === 0 ? "" : ", "}${flowText(value)}`);
      return;
    }
    const first = (node.items[0] as YamlNode).range![0];
    const start = nextLine(text, endOf(node));
    // The dash stands before the first item.
    const indent = columnOf(text, text.lastIndexOf("-", first - 1));
    this.#splice(file, start, start, blockText([value], indent), indent);
  }

  /** The files that were changed or added, by name: what they were (undefined for none) and what they are. */
  results(): Map<string, { before?: string; after: string }> {
    const found = new Map<string, { before?: string; after: string }>();
    for (const [file, { text, splices }] of this.files) {
      if (splices.length === 0) continue;
      let after = text;
      // From the end, so that places before stay what they were. Where several things end in one line, what is in the innermost comes first, else what was first.
      for (const { start, end, text: put } of splices.map((splice, index) => ({ ...splice, index })).sort((a, b) => b.start - a.start || a.indent - b.indent || b.index - a.index)) after = after.slice(0, start) + put + after.slice(end);
      found.set(file, { before: text, after });
    }
    for (const [file, after] of this.added) found.set(file, { after });
    return found;
  }
}

/** In one line, spaced as in the documents. */
function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (isObject(value)) return Object.keys(value).length === 0 ? "{}" : `{ ${memberTexts(value)} }`;
  if (typeof value === "string" && /[#:]/.test(value) && !value.includes("'")) return `'${value}'`;
  // What else a text needs for quotes inside brackets is known to the library.
  return stringify([value], { lineWidth: 0, singleQuote: true, collectionStyle: "flow" }).trim().slice(1, -1).trim();
}

/** Statuses such as `4XX` have quotes, as those that are numbers need them. */
const keyText = (name: string): string => (/^[0-9]/.test(name) ? `'${name}'` : stringify(name, { lineWidth: 0 }).trim());
const memberTexts = (value: object): string => Object.entries(value).filter(([, part]) => part !== undefined).map(([name, part]) => `${keyText(name)}: ${flowText(part)}`).join(", ");
const memberText = (name: string, value: unknown): string => memberTexts({ [name]: value });

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** Fits in one line: no schema with members, and nothing that holds one. */
function isShort(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isShort);
  return !isObject(value) || (!["properties", "oneOf"].some((word) => word in value) && Object.values(value).every(isShort));
}

const ALWAYS_IN_LINES = new Set(["properties", "parameters", "responses"]);

/** A map or list in lines of its own, each set in; its short members in one line each. */
export function blockText(value: object, indent: number): string {
  const margin = " ".repeat(indent);
  if (Array.isArray(value)) return value.map((item: unknown) => (isObject(item) ? `${margin}- ${blockText(item, indent + 2).trimStart()}` : `${margin}- ${flowText(item)}\n`)).join("");
  return Object.entries(value).filter(([, part]) => part !== undefined).map(([name, part]: [string, unknown]) => {
    const key = `${margin}${keyText(name)}:`;
    const inLines = typeof part === "object" && part !== null && Object.keys(part).length > 0 && (ALWAYS_IN_LINES.has(name) || !isShort(part));
    return inLines ? `${key}\n${blockText(part, indent + 2)}` : `${key} ${flowText(part)}\n`;
  }).join("");
}

/** Behind the last character of what a collection says, comments after it left out. */
function endOf(node: YamlNode | Pair | null): number {
  if (isPair(node)) return node.value === null || (isScalar(node.value) && node.value.range![0] === node.value.range![1]) ? endOf(node.key as YamlNode) : endOf(node.value as YamlNode);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1) as YamlNode | Pair);
  // Behind the last member of a flow collection new ones are put in; the collection itself ends with its bracket.
  return node!.range![1];
}

const isScalarValue = (value: unknown): boolean => typeof value !== "object" || value === null;
const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
const columnOf = (text: string, at: number): number => at - lineStart(text, at);
function nextLine(text: string, at: number): number {
  if (text[at - 1] === "\n") return at;
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}
