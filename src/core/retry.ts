/** How often and after how long a call is repeated. Whether it may be is decided in `attempts.ts`. */

const FIRST_MS = 50;
const LONGEST_MS = 2_000;
/** A wait that the venue asks for is honoured up to this; beyond it the call fails at once and says until when. */
export const LONGEST_ASKED_MS = 60_000;

/** Full jitter: anything up to a ceiling that doubles, so that callers that failed together do not return together. @param repeat from 1 */
export const backoffMs = (repeat: number): number => Math.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** repeat);

const CAPACITY = 100;
const COST = 5;

/**
 * What a client may spend on repeats. Each costs five times what a success gives back, so that a long outage empties it and from then on
 * sees no more requests than there are calls.
 */
export class RetryQuota {
  #left = CAPACITY;

  /** False when there is nothing left to spend. */
  spend(): boolean {
    if (this.#left < COST) return false;
    this.#left -= COST;
    return true;
  }

  earn(): void {
    if (this.#left < CAPACITY) this.#left += 1;
  }
}
