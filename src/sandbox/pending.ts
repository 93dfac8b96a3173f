/** Everything that waits, so that closing the sandbox can end it at once. */

export class Pending {
  readonly #ends = new Set<() => void>();

  /** `end` is called when the sandbox ends, unless the function that this returns was called first. */
  add(end: () => void): () => void {
    this.#ends.add(end);
    return () => this.#ends.delete(end);
  }

  endAll(): void {
    const ends = [...this.#ends];
    this.#ends.clear();
    for (const end of ends) end();
  }

  /** Waits; false if it was cut short. A caller who has gone ends the wait, or, with `evenIfGone`, no longer keeps the process alive for it. */
  wait(ms: number, caller: AbortSignal | undefined, { evenIfGone = false } = {}): Promise<boolean> {
    return new Promise((resolve) => {
      const finish = (inFull: boolean): void => {
        clearTimeout(timer);
        forget();
        caller?.removeEventListener("abort", gone);
        resolve(inFull);
      };
      const gone = (): void => void (evenIfGone ? timer.unref() : finish(false));
      const timer = setTimeout(finish, ms, true);
      const forget = this.add(() => finish(false));
      if (caller?.aborted) gone();
      else caller?.addEventListener("abort", gone, { once: true });
    });
  }
}
