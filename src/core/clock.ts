/**
 * The venue's time: the local clock, corrected by what answers tell. Every answer says in whole seconds when it was made; together with
 * the moments of sending and receiving this bounds the offset, and many answers bound it closer. A clock that may be right is left alone.
 */
import type { ClockOffset } from "./store.js";

/** Resolution of the Date header in ms. */
const HEADER_MS = 1000;

export class VenueClock {
  readonly #local: () => number;
  readonly #changed: (offsetMs: number, bounds: ClockOffset, source: "answer" | "server-time") => void;
  #bounds: ClockOffset | undefined;
  #offset = 0;

  constructor(local: () => number, changed: (offsetMs: number, bounds: ClockOffset, source: "answer" | "server-time") => void) {
    this.#local = local;
    this.#changed = changed;
  }

  /** The venue's time in ms. */
  now(): number {
    return this.#local() + this.#offset;
  }

  /** The earliest that the venue's time can be, by all that is known; undefined while nothing is. */
  get earliest(): number | undefined {
    return this.#bounds && this.#local() + this.#bounds.low;
  }

  /** What is added to the local clock, in ms. */
  get offset(): number {
    return this.#offset;
  }

  /** The local time in ms, as `observe` wants it. */
  local(): number {
    return this.#local();
  }

  /** Takes over what another client or process has learnt. */
  adopt(bounds: ClockOffset): void {
    this.#narrow(bounds, undefined);
  }

  /** Learns from an answer's headers. @param sentAt @param receivedAt local times in ms */
  observeHeaders(headers: Headers, sentAt: number, receivedAt: number): void {
    const date = headers.get("date");
    // An answer out of a cache has the date of its making.
    if (date === null || Number(headers.get("age") ?? 0) > 0) return;
    const time = Date.parse(date);
    if (Number.isFinite(time)) this.#narrow({ low: time - receivedAt, high: time + HEADER_MS - sentAt }, "answer");
  }

  /** Learns from the venue's own time, in ms. */
  observeTime(time: number, sentAt: number, receivedAt: number): void {
    this.#narrow({ low: time - receivedAt, high: time + 1 - sentAt }, "server-time");
  }

  #narrow(latest: ClockOffset, source: "answer" | "server-time" | undefined): void {
    const low = Math.max(latest.low, this.#bounds?.low ?? -Infinity);
    const high = Math.min(latest.high, this.#bounds?.high ?? Infinity);
    // Bounds that exclude each other: one of the clocks has jumped or drifted, and what was learnt before is void.
    this.#bounds = low <= high ? { low, high } : latest;
    const bounds = this.#bounds;
    if (this.#offset >= bounds.low && this.#offset <= bounds.high) return;
    this.#offset = bounds.low <= 0 && bounds.high >= 0 ? 0 : Math.round((bounds.low + bounds.high) / 2);
    if (source) this.#changed(this.#offset, bounds, source);
  }
}
