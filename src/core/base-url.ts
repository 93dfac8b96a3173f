import { ValidationError } from "./errors.js";
import { DEFAULT_HOST } from "./path-key.js";
import { typeName } from "./validate.js";

/** Addresses that only a machine's own surroundings answer to, such as those that hand out a cloud machine's credentials. */
const LINK_LOCAL = /^(169\.254\.|\[fe[89ab]|\[::ffff:a9fe:)/;

/**
 * A base URL without its trailing slash.
 *
 * @throws {ValidationError} unless it is https (or http with `allowInsecure`) with a host and nothing but a path behind it
 */
export function checkBaseUrl(field: string, value: string, allowInsecure: boolean, venue: string): string {
  const fail = (rule: string): never => {
    throw new ValidationError([{ field, rule, type: typeof value }], { venue });
  };
  if (typeof value !== "string") return fail("must be text");
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return fail("must be an absolute URL");
  }
  if (url.protocol !== "https:" && !(allowInsecure && url.protocol === "http:")) return fail(allowInsecure ? "must be an http or https URL" : "must be an https URL (or set allowInsecureBaseUrl)");
  if (url.username || url.password) return fail("must not carry a user name or password");
  if (url.search || url.hash || value.includes("?") || value.includes("#")) return fail("must not carry a query or fragment");
  const plain = url.href.replace(/\/+$/, "");
  // Whatever a parser would mend could be read as another host by a person, or by another parser.
  if (value.replace(/\/+$/, "") !== plain) return fail(`must be written in its plain form; its origin would be ${url.origin}`);
  if (!allowInsecure && LINK_LOCAL.test(url.hostname)) return fail("must not be a link-local address (or set allowInsecureBaseUrl)");
  return plain;
}

/**
 * Base URLs by host, from a record, or from a text for the default host alone: hosts share paths that mean different things, so the URL of one
 * must never stand for another. A host that is left out has none: it must not fall back to the venue's own, which may be the real one.
 *
 * @throws {ValidationError} for what is neither, for names that are no hosts, and for URLs that `checkBaseUrl` refuses
 */
export function readBaseUrls(given: unknown, hosts: readonly string[], allowInsecure: boolean, venue: string): Readonly<Record<string, string>> {
  if (typeof given === "string") return { [DEFAULT_HOST]: checkBaseUrl("baseUrl", given, allowInsecure, venue) };
  const refuse = (field: string, rule: string, value: unknown): never => {
    throw new ValidationError([{ field, rule, type: typeName(value) }], { venue });
  };
  const entries = given !== null && typeof given === "object" ? Object.entries(given as Record<string, string>) : [];
  if (entries.length === 0) refuse("baseUrl", `must be a URL, or a record with the URLs of hosts (${hosts.join(", ")})`, given);
  const foreign = entries.find(([host]) => !hosts.includes(host));
  if (foreign) refuse(`baseUrl.${foreign[0]}`, `is no host of this venue, which has ${hosts.join(", ")}`, foreign[1]);
  return Object.fromEntries(entries.map(([host, url]) => [host, checkBaseUrl(`baseUrl.${host}`, url, allowInsecure, venue)]));
}
