/**
 * CPU cost of one prepared call per venue, as a ratio to straight-line code that makes the same bytes with the same libraries: no
 * checks, no types, no middleware. Both run interleaved in one process, so that a noisy machine disturbs them alike.
 *
 *   npm run bench -- --rounds 200
 */
import { ed25519 } from "@noble/curves/ed25519.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { createCoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient } from "openvenue/hyperliquid";
import { createKucoinClient } from "openvenue/kucoin";
import { defaultSeed } from "openvenue/sandbox";
import secp256k1Native from "secp256k1";
import { parseArgs } from "node:util";
import { encodeMsgpack } from "../src/core/msgpack.js";

interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
}

interface Contest {
  name: string;
  /** Calls per round: enough for a round of some 50 ms. */
  calls: number;
  straight: () => Request;
  client: () => Promise<Request>;
}

const utf8 = new TextEncoder();

/** @param native sign with libsecp256k1 on both sides, handed to the client as a signer of digests */
function hyperliquid(name: string, operation: "updateLeverage" | "order", parameters: object, native = false): Contest {
  const { privateKey, address } = defaultSeed.hyperliquid.accounts[0]!;
  const secret = hexToBytes(privateKey.slice(2));
  const word = (text: string): Uint8Array => keccak_256(utf8.encode(text));
  const uint = (value: number): Uint8Array => hexToBytes(value.toString(16).padStart(64, "0"));
  const domain = keccak_256(concatBytes(word("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"), word("Exchange"), word("1"), uint(1337), uint(0)));
  const agentType = word("Agent(string source,bytes32 connectionId)");
  const source = word("a");
  let last = 0;
  const signNatively = (digest: Uint8Array): Uint8Array => {
    const { signature, recid } = secp256k1Native.ecdsaSign(digest, secret);
    return concatBytes(Uint8Array.of(recid), signature);
  };
  const signDigest = (digest: Uint8Array) => {
    const { signature, recid } = secp256k1Native.ecdsaSign(digest, secret);
    return concatBytes(signature, Uint8Array.of(recid));
  };
  const client = createHyperliquidClient(native ? { wallet: { address, signDigest }, checkSigner: false } : { wallet: privateKey });
  return {
    name: `Hyperliquid ${name}${native ? ", native signer" : ""}`,
    calls: native ? 400 : 60,
    straight() {
      const action = { type: operation, ...parameters };
      const nonce = (last = Math.max(Date.now(), last + 1));
      const preimage = new Uint8Array(9);
      new DataView(preimage.buffer).setBigUint64(0, BigInt(nonce));
      const connectionId = keccak_256(concatBytes(encodeMsgpack(action), preimage));
      const digest = keccak_256(concatBytes(Uint8Array.of(0x19, 0x01), domain, keccak_256(concatBytes(agentType, source, connectionId))));
      const bytes = native ? signNatively(digest) : secp256k1.sign(digest, secret, { prehash: false, format: "recovered" });
      const signature = { r: `0x${bytesToHex(bytes.subarray(1, 33))}`, s: `0x${bytesToHex(bytes.subarray(33))}`, v: 27 + bytes[0]! };
      return { method: "POST", url: "https://api.hyperliquid.xyz/exchange", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ action, nonce, signature }) };
    },
    client: () => client.prepare(`exchange.${operation}`, parameters as never),
  };
}

const LEVERAGE = { asset: 0, isCross: true, leverage: 10 };
const BATCH = { orders: Array.from({ length: 10 }, (_, place) => ({ a: 0, b: true, p: String(50_000 + place), s: "0.01", r: false, t: { limit: { tif: "Gtc" } }, c: `0x${String(place).padStart(32, "0")}` })), grouping: "na" };

function kucoin(): Contest {
  const { apiKey, apiSecret, passphrase } = defaultSeed.kucoin.account;
  const keyed = hmac.create(sha256, utf8.encode(apiSecret));
  const sign = (text: string): string => btoa(String.fromCharCode(...keyed.clone().update(utf8.encode(text)).digest()));
  const signedPassphrase = sign(passphrase);
  const client = createKucoinClient({ apiKey, apiSecret, passphrase });
  return {
    name: "KuCoin modifyLeverage",
    calls: 4000,
    straight() {
      const timestamp = String(Date.now());
      const path = "/api/v3/position/update-user-leverage";
      const body = JSON.stringify({ symbol: "BTC-USDT", isIsolated: true, leverage: "5" });
      const headers = { "Content-Type": "application/json", "KC-API-KEY": apiKey, "KC-API-PASSPHRASE": signedPassphrase, "KC-API-KEY-VERSION": "3", "KC-API-TIMESTAMP": timestamp, "KC-API-SIGN": sign(`${timestamp}POST${path}${body}`) };
      return { method: "POST", url: `https://api.kucoin.com${path}`, headers, body };
    },
    client: () => client.prepare("margin.modifyLeverage", { symbol: "BTC-USDT", isIsolated: true, leverage: "5" }),
  };
}

function coinswitch(): Contest {
  const { apiKey, secretKey } = defaultSeed.coinswitch.account;
  const seed = hexToBytes(secretKey);
  const client = createCoinswitchClient({ apiKey, secretKey });
  return {
    name: "CoinSwitch PRO updateLeverage",
    calls: 60,
    straight() {
      const epoch = String(Date.now());
      const path = "/trade/api/v2/futures/leverage";
      const headers = { "Content-Type": "application/json", "X-AUTH-APIKEY": apiKey, "X-AUTH-SIGNATURE": bytesToHex(ed25519.sign(utf8.encode(`POST${path}${epoch}`), seed)), "X-AUTH-EPOCH": epoch };
      return { method: "POST", url: `https://coinswitch.co${path}`, headers, body: JSON.stringify({ symbol: "BTCUSDT", exchange: "EXCHANGE_2", leverage: 13 }) };
    },
    client: () => client.prepare("futures.updateLeverage", { symbol: "BTCUSDT", exchange: "EXCHANGE_2", leverage: 13 }),
  };
}

/** The two sides must make the same request, or the ratio compares different things. */
async function assertSameShape({ name, straight, client }: Contest): Promise<void> {
  const shape = ({ method, url, headers, body }: Request): string => JSON.stringify([method, url, Object.keys(headers).sort(), body?.replace(/0x[0-9a-f]{64}|\d{13}|"v":2[78]/g, "#")]);
  const [mine, theirs] = [shape(straight()), shape(await client())];
  if (mine !== theirs) throw new Error(`${name}: the two sides differ\n${mine}\n${theirs}`);
}

async function time(calls: number, act: () => unknown): Promise<number> {
  const startedAt = performance.now();
  // Awaited on both sides: an async caller pays that with either.
  for (let call = 0; call < calls; call++) await act();
  return (performance.now() - startedAt) / calls;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const { values } = parseArgs({ options: { rounds: { type: "string", default: "100" } } });
const rounds = Number(values.rounds);
const contests = [
  hyperliquid("updateLeverage", "updateLeverage", LEVERAGE),
  hyperliquid("updateLeverage", "updateLeverage", LEVERAGE, true),
  hyperliquid("batch of 10 orders", "order", BATCH),
  hyperliquid("batch of 10 orders", "order", BATCH, true),
  kucoin(),
  coinswitch(),
];
for (const contest of contests) {
  await assertSameShape(contest);
  const straight: number[] = [];
  const client: number[] = [];
  for (let round = -5; round < rounds; round++) {
    const times = [await time(contest.calls, contest.straight), await time(contest.calls, contest.client)] as const;
    if (round < 0) continue; // warming up
    straight.push(times[0]);
    client.push(times[1]);
  }
  const ratio = median(client.map((value, index) => value / straight[index]!));
  console.log(`${contest.name.padEnd(46)} ${ratio.toFixed(2)} × straight line  (${(median(straight) * 1000).toFixed(1)} µs → ${(median(client) * 1000).toFixed(1)} µs, ${rounds} rounds of ${contest.calls})`);
}
