/**
 * MessagePack as the venue's Rust encoder writes it: smallest integer form, keys in the order given, no floats. An encoder of our own
 * because these bytes decide who signed: general libraries write some integers as floats, or undefined as nil.
 * Spec: https://github.com/msgpack/msgpack/blob/master/spec.md
 */

const utf8 = new TextEncoder();

/** A growing buffer, kept between calls. */
class Writer {
  #bytes = new Uint8Array(1024);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  reset(): void {
    this.#length = 0;
  }

  result(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Room for `count` more bytes; returns where they start. */
  #take(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }

  byte(value: number): void {
    const at = this.#take(1);
    this.#bytes[at] = value;
  }

  /** A type byte, then a big-endian integer of 1, 2, 4 or 8 bytes. */
  tagged(tag: number, width: 1 | 2 | 4 | 8, value: number | bigint): void {
    const at = this.#take(1 + width);
    this.#bytes[at] = tag;
    if (width === 8) this.#view.setBigUint64(at + 1, BigInt.asUintN(64, BigInt(value)));
    else if (width === 4) this.#view.setUint32(at + 1, Number(value));
    else if (width === 2) this.#view.setUint16(at + 1, Number(value));
    else this.#bytes[at + 1] = Number(value) & 0xff;
  }

  bytes(value: Uint8Array): void {
    const at = this.#take(value.length);
    this.#bytes.set(value, at);
  }

  string(text: string): void {
    const encoded = utf8.encode(text);
    if (encoded.length < 32) this.byte(0xa0 | encoded.length);
    else this.#sized(encoded.length, 0xd9, 0xda, 0xdb);
    this.bytes(encoded);
  }

  #sized(length: number, tag8: number, tag16: number, tag32: number): void {
    if (length < 0x100) this.tagged(tag8, 1, length);
    else if (length < 0x10000) this.tagged(tag16, 2, length);
    else this.tagged(tag32, 4, length);
  }

  integer(value: number | bigint): void {
    if (value >= 0) {
      if (value < 0x80) this.byte(Number(value));
      else if (value < 0x100) this.tagged(0xcc, 1, value);
      else if (value < 0x10000) this.tagged(0xcd, 2, value);
      else if (value < 0x100000000) this.tagged(0xce, 4, value);
      else this.tagged(0xcf, 8, value);
    } else if (value >= -0x20) this.byte(Number(value) & 0xff);
    else if (value >= -0x80) this.tagged(0xd0, 1, value);
    else if (value >= -0x8000) this.tagged(0xd1, 2, value);
    else if (value >= -0x80000000) this.tagged(0xd2, 4, value);
    else this.tagged(0xd3, 8, value);
  }

  collection(length: number, fix: number, tag16: number): void {
    if (length < 16) this.byte(fix | length);
    else if (length < 0x10000) this.tagged(tag16, 2, length);
    else this.tagged(tag16 + 1, 4, length);
  }

  value(value: unknown): void {
    if (value === null) this.byte(0xc0);
    else if (typeof value === "boolean") this.byte(value ? 0xc3 : 0xc2);
    else if (typeof value === "string") this.string(value);
    else if (typeof value === "bigint" && BigInt.asIntN(64, value) !== value && BigInt.asUintN(64, value) !== value) throw new RangeError("an integer in a signed action must fit 64 bits");
    else if (typeof value === "bigint" || Number.isSafeInteger(value)) this.integer(value as number | bigint);
    else if (typeof value === "number") throw new RangeError("a number in a signed action must be an integer within 2^53");
    else if (Array.isArray(value)) {
      this.collection(value.length, 0x90, 0xdc);
      for (const item of value) this.value(item);
    } else if (typeof value === "object") this.map(value as Record<string, unknown>);
    else throw new TypeError(`a ${typeof value} has no place in a signed action`);
  }

  /** Members that are undefined are left out: the venue hashes an absent key, not nil. */
  map(value: Record<string, unknown>): void {
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    this.collection(keys.length, 0x80, 0xde);
    for (const key of keys) {
      this.string(key);
      this.value(value[key]);
    }
  }
}

const writer = new Writer();

/** The MessagePack bytes of a JSON-like value. Throws on fractions, unsafe integers and anything that is not JSON. */
export function encodeMsgpack(value: unknown): Uint8Array {
  writer.reset();
  writer.value(value);
  return writer.result();
}
