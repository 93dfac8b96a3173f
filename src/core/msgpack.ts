/**
 * MessagePack as the venue's Rust encoder writes it: smallest integer form, keys in the order given, no floats. An encoder of our own
 * because these bytes decide who signed: general libraries write some integers as floats, or undefined as nil.
 * https://github.com/msgpack/msgpack/blob/master/spec.md
 */

const utf8 = new TextEncoder();
const ASCII = /^[\0-\x7f]*$/;

// One growing buffer for all calls: encoding is synchronous, so no two use it at once.
let bytes = new Uint8Array(1024);
let view = new DataView(bytes.buffer);
let length = 0;

/** The MessagePack bytes of a JSON-like value. Throws on fractions, unsafe integers and anything that is not JSON. */
export function encodeMsgpack(value: unknown): Uint8Array {
  length = 0;
  write(value);
  return bytes.slice(0, length);
}

/** Room for `count` more bytes; returns where they start. */
function take(count: number): number {
  const at = length;
  length += count;
  if (length > bytes.length) {
    const larger = new Uint8Array(Math.max(length, bytes.length * 2));
    larger.set(bytes);
    bytes = larger;
    view = new DataView(larger.buffer);
  }
  return at;
}

/** A tag byte, and behind it a big-endian integer of 0, 1, 2, 4 or 8 bytes. */
function tagged(tag: number, width: number, value: number | bigint = 0): void {
  const at = take(1 + width);
  bytes[at] = tag;
  if (width === 1) view.setUint8(at + 1, Number(value));
  else if (width === 2) view.setUint16(at + 1, Number(value));
  else if (width === 4) view.setUint32(at + 1, Number(value));
  else if (width === 8) view.setBigUint64(at + 1, BigInt.asUintN(64, BigInt(value)));
}

function write(value: unknown): void {
  if (value === null) tagged(0xc0, 0);
  else if (typeof value === "boolean") tagged(value ? 0xc3 : 0xc2, 0);
  else if (typeof value === "string") writeString(value);
  else if (typeof value === "number" || typeof value === "bigint") writeInteger(value);
  else if (Array.isArray(value)) {
    writeLength(value.length, 0x90, 16, [0xdc, 0xdd]);
    value.forEach(write);
  } else if (typeof value === "object") {
    // An undefined member is left out: the venue hashes an absent key, not nil.
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    writeLength(members.length, 0x80, 16, [0xde, 0xdf]);
    for (const [key, member] of members) {
      writeString(key);
      write(member);
    }
  } else throw new TypeError(`a ${typeof value} has no place in a signed action`);
}

function writeString(text: string): void {
  if (text.length < 32 && ASCII.test(text)) {
    // Keys and most values, without the detour over an encoder.
    const at = take(1 + text.length);
    bytes[at] = 0xa0 | text.length;
    for (let index = 0; index < text.length; index++) bytes[at + 1 + index] = text.charCodeAt(index);
    return;
  }
  const encoded = utf8.encode(text);
  if (encoded.length >= 32 && encoded.length < 0x100) tagged(0xd9, 1, encoded.length);
  else writeLength(encoded.length, 0xa0, 32, [0xda, 0xdb]);
  const at = take(encoded.length); // before `bytes` is looked at: it may be a larger buffer afterwards
  bytes.set(encoded, at);
}

/** Lengths below `small` are part of the tag. */
function writeLength(count: number, fix: number, small: number, [tag16, tag32]: [number, number]): void {
  if (count < small) tagged(fix | count, 0);
  else if (count < 0x10000) tagged(tag16, 2, count);
  else tagged(tag32, 4, count);
}

function writeInteger(value: number | bigint): void {
  const fits = typeof value === "bigint" ? value >= -(2n ** 63n) && value < 2n ** 64n : Number.isSafeInteger(value);
  if (!fits) throw new RangeError("a number in a signed action must be an integer: within 2^53, or a bigint of 64 bits");
  if (value >= 0) {
    if (value < 0x80) tagged(Number(value), 0);
    else if (value < 0x100) tagged(0xcc, 1, value);
    else if (value < 0x10000) tagged(0xcd, 2, value);
    else if (value < 0x100000000) tagged(0xce, 4, value);
    else tagged(0xcf, 8, value);
  } else if (value >= -0x20) tagged(Number(value) & 0xff, 0);
  else if (value >= -0x80) tagged(0xd0, 1, value);
  else if (value >= -0x8000) tagged(0xd1, 2, value);
  else if (value >= -0x80000000) tagged(0xd2, 4, value);
  else tagged(0xd3, 8, value);
}
