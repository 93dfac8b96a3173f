/**
 * Takes out of a text what authorised a request, should an answer or an error quote it: values of headers, signatures in the body, and
 * parameters that are secret. Whole or in part, plain or escaped as JSON, HTML and URLs escape.
 */
import { memberOf } from "./answer.js";
import { readJson } from "./json.js";
import type { PreparedRequest } from "./types.js";

/** So many characters of a secret in a row are taken out; less tells nothing. */
const GRAM = 8;

/** One character in any of its spellings: an escape of JSON or HTML, percent-encoded once or several times, behind backslashes, or itself. */
const SPELLINGS = /\\*u00([0-9a-f]{2})|%(?:25)*([0-9a-f]{2})|&#x0*([0-9a-f]{2});|&#0*(\d{2,3});|\\+([^])|[^]/gi;

/** Of a long secret, such as a photo, the beginning is taken out. */
const MOST = 1024;

/** @param secrets names of parameters that are secret */
export function redactor(request: PreparedRequest, secrets: readonly string[] = []): (text: string) => string {
  let grams: Set<string> | undefined;
  let short: string[] = [];
  return (text) => {
    if (!grams) {
      const values = secrets.length === 0 ? [] : secretValues(request, secrets);
      grams = gramsOf(request, values);
      // What is too short to be told in part is taken out whole.
      short = values.filter((value) => value.length > 2 && value.length < GRAM);
    }
    const spelled = [...text.matchAll(SPELLINGS)];
    const plain = spelled.map(characterOf).join("");
    let out = "";
    let hidden = false;
    let until = 0;
    for (const [at, [spelling]] of spelled.entries()) {
      if (grams.has(plain.slice(at, at + GRAM))) until = at + GRAM;
      for (const value of short) if (plain.startsWith(value, at)) until = Math.max(until, at + value.length);
      if (at >= until) out += spelling;
      else if (!hidden) out += "[redacted]";
      hidden = at < until;
    }
    return out;
  };
}

/** One unit for each spelling, so that places in the plain text are places in the list. */
function characterOf([spelling, json, url, hex, decimal, escaped]: RegExpMatchArray): string {
  const code = json ?? url ?? hex;
  const one = code !== undefined ? String.fromCharCode(parseInt(code, 16)) : decimal !== undefined ? String.fromCharCode(Number(decimal)) : (escaped ?? spelling[0]!);
  const lower = one.toLowerCase();
  return lower.length === one.length ? lower : one;
}

/** Values of secret parameters, wherever they travel: a prepared request knows no parameters. */
function secretValues({ url, body }: PreparedRequest, names: readonly string[]): string[] {
  const query = new URL(url).searchParams;
  let members: unknown;
  try {
    members = body === undefined ? undefined : readJson(body);
  } catch {
    // A caller's own text, which has no members.
  }
  return names.flatMap((name) => [query.get(name), memberOf(members, name)]).filter((value): value is string => typeof value === "string").flatMap((value) => [value.slice(0, MOST), bytesOf(value.slice(0, MOST))]).map(plainOf);
}

/** As a text is looked at: without escapes, one character for each byte of what a URL encodes. */
const plainOf = (text: string): string => [...text.matchAll(SPELLINGS)].map(characterOf).join("");
const bytesOf = (text: string): string => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");

function gramsOf({ headers, body = "" }: PreparedRequest, secrets: readonly string[]): Set<string> {
  // Times and versions are no secrets, and digits are in every text.
  const values = Object.entries(headers).filter(([name, value]) => name.toLowerCase() !== "content-type" && !/^\d*$/.test(value));
  // Addresses are shorter than what a signature is made of.
  const hashes = (body.match(/0x[0-9a-f]{41,}/g) ?? []).map((hash) => hash.slice(2));
  const grams = new Set<string>();
  for (const secret of [...values.map(([, value]) => value), ...hashes, ...secrets]) {
    for (let at = 0; at + GRAM <= secret.length; at += 1) grams.add(secret.slice(at, at + GRAM).toLowerCase());
  }
  return grams;
}
