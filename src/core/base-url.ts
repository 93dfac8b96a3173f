import { ValidationError } from "./errors.js";

/**
 * A base URL without its trailing slash.
 *
 * @throws {ValidationError} unless it is https (or http with `allowInsecure`) with a host and nothing but a path behind it
 */
export function checkBaseUrl(field: string, value: string, allowInsecure: boolean, venue: string): string {
  const fail = (rule: string): never => {
    throw new ValidationError([{ field, rule, type: typeof value }], { venue });
  };
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return fail("must be an absolute URL");
  }
  if (url.protocol !== "https:" && !(allowInsecure && url.protocol === "http:")) return fail(allowInsecure ? "must be an http or https URL" : "must be an https URL (or set allowInsecureBaseUrl)");
  if (url.username || url.password) return fail("must not carry a user name or password");
  if (url.search || url.hash || value.includes("?") || value.includes("#")) return fail("must not carry a query or fragment");
  return url.href.replace(/\/+$/, "");
}
