/** One line of the fault table: what goes wrong, what must come of it, and how that is measured. */
export interface Fault {
  /** F1 to F30. */
  readonly id: string;
  readonly fault: string;
  readonly required: string;
  /** Makes it happen, over real sockets where sockets matter, and tells what came of it. Throws only when it could not be measured. */
  measure(): Promise<Measured>;
}

export interface Measured {
  /** The figures, in the words of `required`. */
  readonly figure: string;
  readonly met: boolean;
}

/** Collects single findings of one fault: each a figure with what it should be. */
export class Findings {
  readonly #parts: string[] = [];
  #met = true;

  /** @param part what the table shows @param met whether it is as required */
  add(part: string, met: boolean): void {
    this.#parts.push(met ? part : `NOT MET: ${part}`);
    this.#met &&= met;
  }

  get measured(): Measured {
    return { figure: this.#parts.join("; "), met: this.#met };
  }
}

/** What a call came to: its payload, or what it threw. */
export async function outcomeOf(call: Promise<unknown>): Promise<{ value?: unknown; error?: Error & Record<string, unknown> }> {
  try {
    return { value: await call };
  } catch (error) {
    return { error: error as Error & Record<string, unknown> };
  }
}
