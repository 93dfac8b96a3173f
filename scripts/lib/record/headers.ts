/** The headers of a fixture, which say nothing of who called: those that sign as the spec's examples have them, those of rate limits with constant values. */
import { resolve, type LoadedOperation, type LoadedVenue, type Node } from "../load.js";

type Headers = Readonly<Record<string, string>>;

/** As in every constructed fixture. */
const RESET_MS = "29488";

/** The headers that sign, without optional ones that have no example; none unless all that must be there travelled, which is how a refusal for a missing one is recorded. */
export function authHeaders(venue: LoadedVenue, { node }: LoadedOperation, travelled: Headers = {}): Record<string, string> {
  const names = new Set(Object.keys(travelled).map((name) => name.toLowerCase()));
  const declared = Object.entries(venue.authKinds[node["x-auth"] as string]?.headers ?? {});
  if (declared.some(([name, { optional }]) => optional !== true && !names.has(name.toLowerCase()))) return {};
  return Object.fromEntries(
    declared.flatMap(([name, { schema }]) => {
      const example = names.has(name.toLowerCase()) ? exampleOf(resolve(venue.document, schema as Node)) : undefined;
      return example === undefined ? [] : [[name, String(example)]];
    }),
  );
}

/** What the answer said of the first pool that reports itself. */
export function rateHeaders(venue: LoadedVenue, { node }: LoadedOperation, travelled: Headers = {}): Record<string, string> {
  const names = new Set(Object.keys(travelled).map((name) => name.toLowerCase()));
  for (const { pool, weight } of (node["x-limits"] ?? []) as { pool?: string; weight: number }[]) {
    const { quota, headers } = (venue.pools[pool ?? ""] ?? {}) as { quota: number; headers?: Record<"limit" | "remaining" | "reset", string> };
    if (headers && names.has(headers.limit.toLowerCase())) return { [headers.limit]: String(quota), [headers.remaining]: String(quota - weight), [headers.reset]: RESET_MS };
  }
  return {};
}

const exampleOf = ({ const: constant, enum: values = [], examples = [] }: Node): unknown => constant ?? (examples as unknown[])[0] ?? (values as unknown[])[0];
