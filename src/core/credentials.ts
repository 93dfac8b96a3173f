import { CredentialsError } from "./errors.js";

/**
 * A credential that travels in a header, or signs what does.
 *
 * @throws {CredentialsError} unless it is non-empty printable text; a line break would start another header
 */
export function headerText(field: string, value: unknown, venue: string): string {
  if (typeof value !== "string" || !/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value)) throw new CredentialsError(field, "must be non-empty text of printable ASCII without spaces at its ends", { venue });
  return value;
}
