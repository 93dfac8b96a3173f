/**
 * Takes out of a text what authorised a request, should an answer or an error quote it: values of headers, signatures in the body. Whole
 * or in part, plain or escaped as JSON, HTML and URLs escape.
 */
import type { PreparedRequest } from "./types.js";

/** So many characters of a secret in a row are taken out; less tells nothing. */
const GRAM = 8;

/** One character in any of its spellings: an escape of JSON or HTML, percent-encoded once or several times, behind backslashes, or itself. */
const SPELLINGS = /\\*u00([0-9a-f]{2})|%(?:25)*([0-9a-f]{2})|&#x0*([0-9a-f]{2});|&#0*(\d{2,3});|\\+([^])|[^]/gi;

export function redactor({ headers, body = "" }: PreparedRequest): (text: string) => string {
  let grams: Set<string> | undefined;
  return (text) => {
    grams ??= gramsOf(headers, body);
    const spelled = [...text.matchAll(SPELLINGS)];
    const plain = spelled.map(characterOf).join("").toLowerCase();
    let out = "";
    let hidden = false;
    let until = 0;
    for (const [at, [spelling]] of spelled.entries()) {
      if (grams.has(plain.slice(at, at + GRAM))) until = at + GRAM;
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
  return code !== undefined ? String.fromCharCode(parseInt(code, 16)) : decimal !== undefined ? String.fromCharCode(Number(decimal)) : (escaped ?? spelling[0]!);
}

function gramsOf(headers: PreparedRequest["headers"], body: string): Set<string> {
  // Times and versions are no secrets, and digits are in every text.
  const values = Object.entries(headers).filter(([name, value]) => name.toLowerCase() !== "content-type" && !/^\d*$/.test(value));
  // Addresses are shorter than what a signature is made of.
  const hashes = (body.match(/0x[0-9a-f]{41,}/g) ?? []).map((hash) => hash.slice(2));
  const grams = new Set<string>();
  for (const secret of [...values.map(([, value]) => value), ...hashes]) {
    for (let at = 0; at + GRAM <= secret.length; at += 1) grams.add(secret.slice(at, at + GRAM).toLowerCase());
  }
  return grams;
}
