/** Recorded fixtures: keys and signatures of accounts that may be real. */
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultSeed } from "openvenue/sandbox";

const folder = fileURLToPath(new URL("../fixtures", import.meta.url));

/** A value that nobody's key can be: one digit, but for a few, or a short pattern over and over. */
function isPlaceholder(value: string): boolean {
  const text = value.replace(/^0x|=$/g, "");
  return new Set(text).size <= 2 || text === text.slice(0, 12).repeat(text.length).slice(0, text.length);
}

const addressOf = (key: Uint8Array): string => `0x${bytesToHex(keccak_256(secp256k1.getPublicKey(key, false).subarray(1)).subarray(12))}`;

/** Every text in a document, with the name of its member. */
function* texts(value: unknown, name = ""): Generator<[string, string]> {
  if (typeof value === "string") yield [name, value];
  else if (value !== null && typeof value === "object") for (const [key, member] of Object.entries(value)) yield* texts(member, Array.isArray(value) ? name : key);
}

export async function searchFixtures(): Promise<{ files: number; found: string[] }> {
  const { kucoin, coinswitch, hyperliquid } = defaultSeed;
  const wallets = hyperliquid.accounts.flatMap(({ privateKey, agents }) => [privateKey, ...agents.map((agent) => agent.privateKey)]);
  const open = new Set<unknown>([...Object.values(kucoin.account), ...Object.values(coinswitch.account), ...wallets]);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".json"));
  const found: string[] = [];
  const addresses = new Set<string>();
  const keys: [string, string][] = [];
  for (const file of files) {
    const text = await readFile(join(folder, file), "utf8");
    if (/-----BEGIN|\bAKIA[0-9A-Z]{16}|\b(?:sk|pk)_live_/.test(text)) found.push(`a key file in ${file}`);
    for (const [, address] of text.matchAll(/(0x[0-9a-fA-F]{40})(?![0-9a-fA-F])/g)) addresses.add(address!.toLowerCase());
    for (const [, key] of text.matchAll(/(?:0x)?\b([0-9a-fA-F]{64})(?![0-9a-fA-F])/g)) keys.push([file, key!]);
    for (const [name, value] of texts(JSON.parse(text))) {
      const authorises = /^(kc-api-(key|sign|passphrase|partner-sign)|x-auth-(apikey|signature))$/i.test(name) || /secret|passphrase|private_?key|mnemonic|password/i.test(name);
      if (authorises && !open.has(value) && !isPlaceholder(value)) found.push(`${name} in ${file}`);
    }
  }
  // A private key is told by the address that it has: one that occurs in the fixtures.
  for (const [file, key] of keys) {
    const secret = hexToBytes(key.toLowerCase());
    if (secp256k1.utils.isValidSecretKey(secret) && addresses.has(addressOf(secret)) && !open.has(`0x${key.toLowerCase()}`)) found.push(`a private key in ${file}`);
  }
  return { files: files.length, found };
}
