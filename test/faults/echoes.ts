/** Answers that quote the request that they answer: all of it, in the forms in which proxies, frameworks and venues do. */
import type { VenueId } from "openvenue/sandbox";
import type { Received } from "./loopback.js";

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Record<string, string>;
}

/** The request as text. Names of headers keep what makes them readable. */
export const requestText = ({ method, target, headers, body }: Received): string => JSON.stringify({ method, target, headers, body });

const escapeAll = (text: string, escape: (code: number) => string): string => text.replace(/[^A-Za-z0-9 ]/g, (character) => escape(character.charCodeAt(0)));
const hex = (code: number): string => code.toString(16).padStart(2, "0");

/** How the echo is written. */
export const forms: Record<string, (text: string) => string> = {
  "as it is": (text) => text,
  "slashes escaped": (text) => text.replaceAll("/", "\\/"),
  "escaped as \\u002b": (text) => escapeAll(text, (code) => `\\u00${hex(code)}`),
  "escaped as \\u002B, twice": (text) => escapeAll(text, (code) => `\\\\u00${hex(code).toUpperCase()}`),
  "escaped twice as JSON": (text) => JSON.stringify(JSON.stringify(text)),
  "as %2B": (text) => encodeURIComponent(text),
  "as %2b": (text) => escapeAll(text, (code) => `%${hex(code)}`),
  "as %252B": (text) => encodeURIComponent(encodeURIComponent(text)),
  "as &#x2B;": (text) => escapeAll(text, (code) => `&#x${hex(code)};`),
  "as &#43;": (text) => escapeAll(text, (code) => `&#${code};`),
  "in upper case": (text) => text.toUpperCase(),
  "hex without 0x": (text) => text.replaceAll("0x", ""),
};

const refusal: Record<VenueId, (words: string) => Reply> = {
  kucoin: (words) => ({ status: 400, type: "application/json", body: JSON.stringify({ code: "400100", msg: words }) }),
  hyperliquid: (words) => ({ status: 200, type: "application/json", body: JSON.stringify({ status: "err", response: words }) }),
  coinswitch: (words) => ({ status: 422, type: "application/json", body: JSON.stringify({ message: words }) }),
};

const elsewhere: Record<VenueId, (words: string) => unknown> = {
  kucoin: (words) => ({ code: words, msg: words }),
  hyperliquid: (words) => ({ status: "err", response: { detail: words } }),
  coinswitch: (words) => ({ message: words }),
};

/** What the echo stands in. */
export const carriers: Record<string, (echo: string, venue: VenueId) => Reply> = {
  "a refusal": (echo, venue) => refusal[venue](echo),
  "a refusal in other places": (echo, venue) => ({ status: 200, type: "application/json", body: JSON.stringify(elsewhere[venue](echo)) }),
  "a plain text of 422": (echo) => ({ status: 422, type: "text/plain", body: `Failed to deserialize: ${echo}` }),
  "a refusal for a rate limit": (echo, venue) => ({ ...refusal[venue](echo), status: 429 }),
  "an error of the venue": (echo, venue) => ({ ...refusal[venue](echo), status: 500 }),
  "a page in place of an answer": (echo) => ({ status: 200, type: "text/html", body: `<html><pre>${echo}</pre></html>` }),
  "a page of 403": (echo) => ({ status: 403, type: "text/html", body: `<html><pre>${echo}</pre></html>` }),
  "a page of 503": (echo) => ({ status: 503, type: "text/html", body: `<html><pre>${echo}</pre></html>` }),
  "text in place of an answer": (echo) => ({ status: 200, type: "text/plain", body: echo }),
  "JSON that is cut": (echo) => ({ status: 200, type: "application/json", body: `{"request":${JSON.stringify(echo).slice(0, -3)}` }),
  "an answer without what is promised": (echo) => ({ status: 200, type: "application/json", body: JSON.stringify({ code: "200000", echo }) }),
  "a redirect": (echo) => ({ status: 307, type: "text/html", body: echo, headers: { location: `/login?from=${encodeURIComponent(echo)}` } }),
};

/** Where the client cuts what it keeps of a body, and where it might cut before. */
const CUTS = [1024, 2048, 4096, 8192];

/** Pages in which a cut goes through a secret, early or late in it, alone or behind others that shorten the text when they are taken out. */
export function* straddles(secret: string): Generator<[string, Reply]> {
  for (const cut of CUTS) {
    for (const inside of [GAP, secret.length >> 1, secret.length - 1]) {
      yield [`cut at ${cut}`, page(`${".".repeat(Math.max(0, cut - inside))}${secret} and more`)];
      const many = `${secret} `.repeat(Math.ceil(cut / secret.length)).slice(0, cut - inside);
      yield [`cut at ${cut} behind ${Math.floor(many.length / secret.length)} others`, page(`${many.padEnd(cut - inside, ".")}${secret}`)];
    }
  }
  for (const inside of [GAP, secret.length >> 1, secret.length - 1]) {
    yield ["ended by the venue", page(`{"signature":"${secret.slice(0, inside)}`)];
    yield ["begun in the middle", page(`${secret.slice(-inside)}"} and more`)];
  }
}

/** Less of a secret than this says too little. */
const GAP = 12;
const page = (body: string): Reply => ({ status: 403, type: "text/plain", body });
