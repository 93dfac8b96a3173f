/** An exact log of what was taken, to hold a limit against. */

export interface Take {
  /** By the store's clock. */
  readonly at: number;
  /** By the taker's own clock: not before, not after. */
  readonly asked: number;
  readonly answered: number;
  readonly weight: number;
}

/** Windows that hold more than the quota: by the store's clock, and by the takers', where no doubt is left that all fell into one window. */
export function exceeded(takes: readonly Take[], quota: number, windowMs: number): string[] {
  const broken: string[] = [];
  for (const { at: end, asked: start } of takes) {
    const sum = (inside: (take: Take) => boolean): number => takes.reduce((total, take) => total + (inside(take) ? take.weight : 0), 0);
    const byStore = sum(({ at }) => at > end - windowMs && at <= end);
    if (byStore > quota) broken.push(`${byStore} in the ${windowMs} ms up to ${end}`);
    const byTakers = sum(({ asked, answered }) => asked >= start && answered < start + windowMs);
    if (byTakers > quota) broken.push(`${byTakers} between ${start} and ${start + windowMs} of the takers' clock`);
  }
  return broken;
}

/** Seeded, so that a failure can be had again. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
