/**
 * Edits YAML documents by putting text into them at places that the parsed document tells, so that every comment and every line that is not concerned stays as it
 * was written. Writing a whole parsed document anew would wrap and quote thousands of lines another way.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Document, isCollection, isMap, isPair, isScalar, isSeq, parseDocument, visit, type Node as YamlNode, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A node and the file that it stands in. */
export interface Spot<T extends YamlNode = YamlNode> {
  file: string;
  node: T;
}

export class Editor {
  readonly files = new Map<string, { text: string; document: Document.Parsed; splices: Splice[] }>();
  /** Whole files that were not there. */
  readonly added = new Map<string, string>();

  constructor(folder: string) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort()) {
      const text = readFileSync(join(folder, file), "utf8");
      this.files.set(file, { text, document: parseDocument(text), splices: [] });
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

  #splice(file: string, start: number, end: number, text: string): void {
    const { splices } = this.files.get(file)!;
    // What several operations share is edited for the first of them.
    if (!splices.some((one) => one.start === start && one.end === end && one.text === text)) splices.push({ start, end, text });
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
    const { text } = this.files.get(file)!;
    if (node.flow) {
      if (node.items.length === 0) this.#splice(file, node.range![0] + 1, node.range![0] + 1, ` ${memberText(name, value)} `);
      else this.#splice(file, endOf(node.items.at(-1)!), endOf(node.items.at(-1)!), `, ${memberText(name, value)}`);
      return;
    }
    const keys = node.items.map(({ key }) => key as YamlNode);
    const next = keys.find((key) => isScalar(key) && key.value === before);
    const indent = columnOf(text, keys[0]!.range![0]);
    const start = next ? lineStart(text, next.range![0]) : nextLine(text, endOf(node));
    this.#splice(file, start, start, blockText({ [name]: value }, indent));
  }

  push(spot: Spot<YAMLSeq>, value: unknown): void {
    const { file, node } = spot;
    const { text } = this.files.get(file)!;
    if (node.flow || node.items.length === 0) {
      const end = node.items.length === 0 ? node.range![0] + 1 : endOf(node.items.at(-1) as YamlNode);
      this.#splice(file, end, end, `${node.items.length === 0 ? "" : ", "}${flowText(value)}`);
      return;
    }
    const first = (node.items[0] as YamlNode).range![0];
    const start = nextLine(text, endOf(node));
    // The dash stands before the first item.
    this.#splice(file, start, start, blockText([value], columnOf(text, text.lastIndexOf("-", first - 1))));
  }

  /** The files that were changed or added, by name: what they were (undefined for none) and what they are. */
  results(): Map<string, { before?: string; after: string }> {
    const found = new Map<string, { before?: string; after: string }>();
    for (const [file, { text, splices }] of this.files) {
      if (splices.length === 0) continue;
      let after = text;
      // From the end, so that places before stay what they were; of one place, the first stays first.
      for (const { start, end, text: put } of splices.map((splice, index) => ({ ...splice, index })).sort((a, b) => b.start - a.start || b.index - a.index)) after = after.slice(0, start) + put + after.slice(end);
      found.set(file, { before: text, after });
    }
    for (const [file, after] of this.added) found.set(file, { after });
    return found;
  }
}

const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: true } as const;

/** Lists and small maps in one line, as in the documents. */
function styled(value: unknown, flow: boolean): Document {
  const document = new Document(value);
  visit(document, {
    Seq: (_, node) => { if (flow || node.items.every(isShort)) node.flow = true; },
    Map: (key, node) => { if (flow || (key !== null && isSmall(node))) node.flow = true; },
  });
  return document;
}

const isShort = (node: unknown): boolean => isScalar(node) || (isMap(node) && isSmall(node));

/** Has nothing in it that has members of its own. */
function isSmall(node: YAMLMap): boolean {
  return node.items.every(({ key, value }) => !(isScalar(key) && (key.value === "properties" || key.value === "oneOf")) && (!isMap(value) || isSmall(value)) && (!isSeq(value) || value.items.every(isShort)));
}

/** At the place of its first line, with every line set in. */
export function blockText(value: unknown, indent: number): string {
  return styled(value, false).toString(STYLE).trimEnd().split("\n").map((line) => `${" ".repeat(indent)}${line}\n`).join("");
}

const flowText = (value: unknown): string => styled(value, true).toString(STYLE).trimEnd();
/** `{ name: value }` without its braces. */
const memberText = (name: string, value: unknown): string => flowText({ [name]: value }).replace(/^\{ | \}$/g, "");

/** Behind the last character of what a collection says, comments after it left out. */
function endOf(node: YamlNode | Pair | null): number {
  if (isPair(node)) return node.value === null || (isScalar(node.value) && node.value.range![0] === node.value.range![1]) ? endOf(node.key as YamlNode) : endOf(node.value as YamlNode);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1) as YamlNode | Pair);
  // Behind the last member of a flow collection new ones are put in; the collection itself ends with its bracket.
  return node!.range![1];
}

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
const columnOf = (text: string, at: number): number => at - lineStart(text, at);
function nextLine(text: string, at: number): number {
  if (text[at - 1] === "\n") return at;
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}
