import type { Check } from "../core/types.js";

/** Wire-view checks of one operation, generated from its spec. Query, path and header values are checked as text. */
export interface WireCheck {
  readonly query?: Check;
  readonly path?: Check;
  readonly headers?: Check;
  readonly body?: Check;
  /** By status or status range (`4XX`). */
  readonly answers: Readonly<Record<string, { readonly type?: string; readonly check?: Check }>>;
}

/** By operation id. */
export type WireChecks = Readonly<Record<string, WireCheck>>;
