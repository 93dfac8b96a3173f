/** Secrets that must not be seen, and the places where they could be. */
import { format, inspect } from "node:util";

/** A part of a secret of so many characters is a hit; less says too little to matter. */
const GRAM = 10;

/** What a secret is made of: hex, base64, letters. */
const WORD = new RegExp(`[A-Za-z0-9+/=-]{${GRAM},}`, "g");

/** Auth headers that are no secret. */
const OPEN = /-(timestamp|epoch|version|partner|verify|name)$/;

export class Canaries {
  readonly #grams = new Map<string, string>();
  readonly #secrets = new Set<string>();
  readonly hits: string[] = [];
  /** How many texts were searched. */
  searched = 0;

  get secrets(): number {
    return this.#secrets.size;
  }

  add(name: string, secret: string): void {
    if (this.#secrets.has(secret)) return;
    this.#secrets.add(secret);
    const text = secret.toLowerCase().replace(/^0x/, "");
    for (let at = 0; at + GRAM <= text.length; at += 1) this.#grams.set(text.slice(at, at + GRAM), name);
  }

  /** What a request carried that authorises it. */
  addRequest(headers: Readonly<Record<string, unknown>>, body: string): string[] {
    const sent = Object.entries(headers).filter(([name]) => /^(kc|x-auth)-/i.test(name) && !OPEN.test(name.toLowerCase())).map(([name, value]): [string, string] => [name, String(value)]);
    const { r, s } = (/"signature":(\{.*?\})/.exec(body)?.[1] === undefined ? {} : JSON.parse(/"signature":(\{.*?\})/.exec(body)![1]!)) as { r?: string; s?: string };
    for (const [name, part] of Object.entries({ r, s })) if (part !== undefined) sent.push([`signature.${name}`, part]);
    for (const [name, value] of sent) this.add(name, value);
    return sent.map(([, value]) => value);
  }

  search(where: string, text: string): void {
    this.searched += 1;
    for (let round = 0, seen = text; round < 4; round += 1) {
      for (const word of seen.match(WORD) ?? []) {
        const lower = word.toLowerCase();
        for (let at = 0; at + GRAM <= lower.length; at += 1) {
          const name = this.#grams.get(lower.slice(at, at + GRAM));
          if (name !== undefined) return void this.hits.push(`${name} in ${where}`);
        }
      }
      const next = decoded(seen);
      if (next === seen) return;
      seen = next;
    }
  }

  /** Everything that can be seen of a value, and of what hangs on it. */
  searchValue(where: string, value: unknown): void {
    for (const [kind, text] of shown(value)) this.search(`${kind} of ${where}`, text);
    if (!(value instanceof Error)) return;
    const { cause, errors } = value as { cause?: unknown; errors?: unknown[] };
    if (cause !== undefined) this.searchValue(`the cause of ${where}`, cause);
    for (const error of errors ?? []) this.searchValue(`an inner error of ${where}`, error);
  }
}

/** One round of the escapes in which an echo may hide: JSON's, URLs' and HTML's. */
const decoded = (text: string): string =>
  text
    .replace(/\\+u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\+([^u])/g, "$1")
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** The ways in which loggers, consoles and reports look at a value. */
function shown(value: unknown): [string, string][] {
  const texts: [string, string][] = [
    ["toString", safely(() => String(value))],
    ["inspect", inspect(value, { depth: Infinity, showHidden: true, maxArrayLength: null, maxStringLength: null, getters: true })],
    ["%O", format("%O", value)],
    ["JSON", safely(() => JSON.stringify(value))],
    ["structuredClone", safely(() => inspect(structuredClone(value), { depth: Infinity, showHidden: true }))],
  ];
  if (value instanceof Error) {
    texts.push(["message", value.message], ["stack", value.stack ?? ""]);
    texts.push(["own members", safely(() => JSON.stringify(value, Object.getOwnPropertyNames(value)))]);
  }
  return texts;
}

/** What cannot be cloned or written cannot be seen that way. */
function safely(text: () => string | undefined): string {
  try {
    return text() ?? "";
  } catch (error) {
    return String(error);
  }
}
