/** One deadline for a whole call: waiting, signing, sending and reading. */

/** Why a deadline's signal fired; the caller's own reason is passed through as it is. */
export class DeadlinePassed extends Error {
  override name = "DeadlinePassed";
}

export class Deadline {
  readonly #startedAt = performance.now();
  readonly #timeoutMs: number;
  readonly #callerSignal: AbortSignal | undefined;
  #controller: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(timeoutMs: number, callerSignal: AbortSignal | undefined) {
    this.#timeoutMs = timeoutMs;
    this.#callerSignal = callerSignal;
  }

  get elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  get remainingMs(): number {
    return this.#timeoutMs - this.elapsedMs;
  }

  /** Whether the call has no time left, or its caller went away. */
  get over(): boolean {
    return this.#callerSignal?.aborted === true || this.#controller?.signal.aborted === true || this.remainingMs <= 0;
  }

  /** Armed on first use, so that a call that never waits sets no timer. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      const controller = (this.#controller = new AbortController());
      // A timer and a controller: AbortSignal.timeout costs twenty times as much, and cannot be ended early.
      this.#timer = setTimeout(() => controller.abort(new DeadlinePassed(`no answer within ${this.#timeoutMs} ms`)), Math.max(0, this.#timeoutMs - this.elapsedMs));
      if (this.#callerSignal?.aborted) this.#onCallerAbort();
      else this.#callerSignal?.addEventListener("abort", this.#onCallerAbort);
    }
    return this.#controller.signal;
  }

  readonly #onCallerAbort = (): void => this.#controller?.abort(this.#callerSignal?.reason);

  get abortedByCaller(): boolean {
    return this.#callerSignal?.aborted === true;
  }

  throwIfAborted(): void {
    this.#callerSignal?.throwIfAborted();
    this.#controller?.signal.throwIfAborted();
  }

  /** Waits, unless the deadline passes or the caller aborts. */
  async sleep(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await this.race(new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.ceil(ms)))));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Settles as `work` does, or rejects as soon as the deadline passes or the caller aborts. */
  async race<T>(work: Promise<T>): Promise<T> {
    const { signal } = this;
    let stop = (): void => undefined;
    const aborted = new Promise<never>((_, reject) => {
      stop = () => reject(signal.reason as Error);
      if (signal.aborted) stop();
      else signal.addEventListener("abort", stop, { once: true });
    });
    try {
      return await Promise.race([work, aborted]);
    } finally {
      signal.removeEventListener("abort", stop);
      work.catch(() => undefined);
    }
  }

  /** Releases the timer and the caller's signal. Must be called on every way out. */
  end(): void {
    clearTimeout(this.#timer);
    this.#callerSignal?.removeEventListener("abort", this.#onCallerAbort);
  }
}
