/** `manifest.json`: what stands in `generated/`, of which specs it was made, and how old these are. */
import { createHash } from "node:crypto";
import type { LoadedVenue } from "../load.js";

/** @param versions of the tools that took part, by name; others are left out */
export function emitManifest(venues: readonly LoadedVenue[], versions: Record<string, string>): string {
  const manifest = {
    generators: { ajv: versions.ajv, "openapi-typescript": versions["openapi-typescript"] },
    venues: Object.fromEntries(venues.map((venue) => [venue.id, { operations: venue.operations.length, specs: specHash(venue), upstream: venue.upstream }])),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function specHash(venue: LoadedVenue): string {
  const hash = createHash("sha256");
  for (const [name, text] of Object.entries(venue.files)) hash.update(`${name}\n${text}\n`);
  return hash.digest("hex");
}
