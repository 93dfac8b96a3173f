/** What answers tell of rate limits: one reader, for the limiter that corrects its count by it and for callers who ask. */
import type { LimitRule, Pool, RateLimitReport } from "./types.js";

/** What the headers of an answer tell of a pool; undefined where they tell nothing. */
export function reportOn(headers: Headers, name: string | undefined, pool: Pool | undefined): RateLimitReport | undefined {
  if (name === undefined || !pool?.headers) return undefined;
  const [limit, remaining, resetMs] = [pool.headers.limit, pool.headers.remaining, pool.headers.reset].map((header) => numberIn(headers.get(header)));
  return (limit ?? remaining ?? resetMs) !== undefined ? { pool: name, limit, remaining, resetMs } : undefined;
}

/** The same of the first of an operation's pools that is told of. */
export function reportFor(headers: Headers, limits: readonly LimitRule[], pools: Readonly<Record<string, Pool>>): RateLimitReport | undefined {
  for (const { pool } of limits) {
    const report = reportOn(headers, pool, pools[pool ?? ""]);
    if (report) return report;
  }
  return undefined;
}

const numberIn = (text: string | null): number | undefined => (text !== null && /^\d+$/.test(text) ? Number(text) : undefined);
