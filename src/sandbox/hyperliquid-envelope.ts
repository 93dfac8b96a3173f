/** The envelope of a Hyperliquid action as the venue reads it. */

/** null is the same as absent in the envelope of an action. */
export function withoutNulls(body: unknown): unknown {
  if (body === null || typeof body !== "object" || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name, value]) => value !== null || (name !== "vaultAddress" && name !== "expiresAfter")));
}
