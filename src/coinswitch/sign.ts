/** Ed25519 request signing. https://api-trading.coinswitch.co/get-started/authentication */
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const utf8 = new TextEncoder();

/** The text that is signed: method, path with query decoded once (`+` is a space), epoch in ms. The body is not part of it. */
export function textToSign(method: string, target: string, epoch: string): string {
  return `${method}${/[%+]/.test(target) ? decodeURIComponent(target.replaceAll("+", " ")) : target}${epoch}`;
}

/** Lower-case hex signature of a text under a 32-byte seed. */
export const sign = (text: string, seed: Uint8Array): string => bytesToHex(ed25519.sign(utf8.encode(text), seed));

/** Names a key where it is counted, without showing it. */
export const fingerprint = (key: string): string => bytesToHex(sha512(utf8.encode(key.toLowerCase()))).slice(0, 16);
