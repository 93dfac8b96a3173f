/** Ids as KuCoin makes them. */

/** 24 hex digits each: the second, then how many there were before. One counter for all families, so that no id means two things. */
export class Ids {
  #made = 0;

  next(now: number): string {
    this.#made += 1;
    return Math.floor(now / 1000).toString(16).padStart(8, "0") + this.#made.toString(16).padStart(16, "0");
  }
}
