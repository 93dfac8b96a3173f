/** HMAC-SHA256 request signing. https://www.kucoin.com/docs-new/authentication */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const utf8 = new TextEncoder();

/** Base64 HMACs under one key, whose schedule is computed once. */
export function createHmac(key: string): (message: string) => string {
  const keyed = hmac.create(sha256, utf8.encode(key));
  return (message) => btoa(String.fromCharCode(...keyed.clone().update(utf8.encode(message)).digest()));
}

/** Names a key where it is counted, without showing it. */
export const fingerprint = (key: string): string => bytesToHex(sha256(utf8.encode(key))).slice(0, 16);

/**
 * The text that is signed: timestamp, method, path with query as it was before URL encoding, and the exact body.
 * Percent-decoding the final URL gives that text back, since every `%` of a value was encoded too.
 */
export const textToSign = (timestamp: string, method: string, target: string, body: string): string => `${timestamp}${method}${target.includes("%") ? decodeURIComponent(target) : target}${body}`;
