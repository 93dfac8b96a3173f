import { CredentialsError } from "./errors.js";

/** Printable ASCII without spaces at its ends: a line break would start another header, and whatever else is mended or quoted on the way. */
export const HEADER_TEXT = /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * A credential that travels in a header, or signs what does.
 *
 * @throws {CredentialsError} unless it is non-empty printable text
 */
export function headerText(field: string, value: unknown, venue: string): string {
  if (typeof value !== "string" || !HEADER_TEXT.test(value)) throw new CredentialsError(field, "must be non-empty text of printable ASCII without spaces at its ends", { venue });
  return value;
}
