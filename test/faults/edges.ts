/**
 * F28: keys and signatures at the edges, and ten thousand of each kind against other implementations. Project Wycheproof's sets are for
 * what verifies signatures; the client makes them, and holds wallets' answers against their account.
 */
import { createHash, createHmac, createPrivateKey, createPublicKey, sign as nodeSign, verify as nodeVerify, type KeyObject } from "node:crypto";
import { createCoinswitchClient } from "openvenue/coinswitch";
import { createHyperliquidClient, CredentialsError, SigningError, type Wallet } from "openvenue/hyperliquid";
import { createKucoinClient } from "openvenue/kucoin";
import { createSandbox } from "openvenue/sandbox";
import { toBytes } from "viem";
import { Findings, outcomeOf, type Fault } from "./fault.js";
import { bodyOf, digestOf, hexOf, libsecp256k1, ORDER, signatureOf } from "./reference.js";

const COUNT = 10_000;
const KEYS = 50;

/** Bytes that are the same on every run. */
const random = (label: string): Buffer => createHash("sha256").update(label).digest();
const NOW = 1_767_225_600_000;
const clock = (): number => NOW;

export const edges: Fault = {
  id: "F28",
  fault: "Signatures: malleability and edge keys",
  required: "keys 1 and n − 1 sign, 0 and n do not; high s never leaves; 10,000 of each kind equal libsecp256k1's and node:crypto's",
  async measure() {
    const findings = new Findings();
    await edgeKeys(findings);
    await modified(findings);
    await manyActions(findings);
    await manyQueries(findings);
    await manyTargets(findings);
    return findings.measured;
  },
};

/** Signs different actions, and counts the signatures that are libsecp256k1's to the bit, with a low s. */
async function agreeing(privateKey: string, count: number): Promise<number> {
  const client = createHyperliquidClient({ wallet: privateKey, clock });
  let agreed = 0;
  for (let index = 0; index < count; index++) {
    const parameters = { asset: random(`${privateKey} ${index}`).readUInt32BE(0), isCross: index % 2 === 0, leverage: 1 + index };
    const body = bodyOf(await client.prepare("exchange.updateLeverage", parameters, { nonce: NOW + index }));
    const wanted = signatureOf(digestOf({ action: { type: "updateLeverage", ...parameters }, nonce: NOW + index }, "mainnet"), privateKey);
    if (JSON.stringify(body.signature) === JSON.stringify(wanted) && BigInt(body.signature.s) <= ORDER / 2n) agreed++;
  }
  return agreed;
}

async function edgeKeys(findings: Findings): Promise<void> {
  const good = { 1: 1n, "n − 1": ORDER - 1n, "n/2": ORDER / 2n, "n/2 + 1": ORDER / 2n + 1n };
  const agreed = await Promise.all(Object.values(good).map((key) => agreeing(hexOf(key), 50).catch(() => 0)));
  findings.add(`keys ${Object.keys(good).join(", ")}: ${agreed.join(", ")} of 50 signatures each as libsecp256k1`, agreed.every((count) => count === 50));
  const bad = { 0: 0n, n: ORDER, "n + 1": ORDER + 1n, "2^256 − 1": 2n ** 256n - 1n };
  const taken: string[] = [];
  for (const [name, key] of Object.entries(bad)) {
    const { error } = await outcomeOf((async () => createHyperliquidClient({ wallet: hexOf(key) }))());
    if (!(error instanceof CredentialsError)) taken.push(`${name} (${error?.name ?? "taken"})`);
  }
  findings.add(taken.length > 0 ? `keys not refused: ${taken.join(", ")}` : `keys ${Object.keys(bad).join(", ")} refused`, taken.length === 0);
}

interface Parts {
  readonly r: bigint;
  readonly s: bigint;
  readonly v: number;
}

/** Signatures as a verifier that is too kind would take them. */
const MODIFIED: Readonly<Record<string, (own: Parts) => unknown>> = {
  "r of 0": (own) => ({ ...own, r: 0n }),
  "s of 0": (own) => ({ ...own, s: 0n }),
  "r of n": (own) => ({ ...own, r: ORDER }),
  "s of n": (own) => ({ ...own, s: ORDER }),
  "r + n": (own) => ({ ...own, r: own.r + ORDER }),
  "s + n": (own) => ({ ...own, s: own.s + ORDER }),
  "r − n": (own) => ({ ...own, r: own.r - ORDER }),
  "−s": (own) => ({ ...own, s: -own.s }),
  "r + 2^256": (own) => ({ ...own, r: own.r + 2n ** 256n }),
  "n − s beside the same v": (own) => ({ ...own, s: ORDER - own.s }),
  "r of no point": (own) => ({ ...own, r: 5n }),
  DER: ({ r, s }) => libsecp256k1.signatureExport(toBytes(`${hexOf(r)}${hexOf(s).slice(2)}`)),
  "all zeros": () => new Uint8Array(65),
  "all ones": () => new Uint8Array(65).fill(255),
};

async function modified(findings: Findings): Promise<void> {
  const sandbox = createSandbox();
  const { privateKey, address } = sandbox.seed.hyperliquid.accounts[0]!;
  const taken: string[] = [];
  for (const [name, change] of Object.entries(MODIFIED)) {
    const signDigest = (digest: Uint8Array): unknown => {
      const { r, s, v } = signatureOf(digest, privateKey);
      return change({ r: BigInt(r), s: BigInt(s), v: v - 27 });
    };
    const client = createHyperliquidClient({ ...sandbox.clientOptions("hyperliquid"), wallet: { address, signDigest } as Wallet });
    const { error } = await outcomeOf(client.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 5 }));
    if (!(error instanceof SigningError)) taken.push(name);
  }
  const count = Object.keys(MODIFIED).length;
  findings.add(`${count - taken.length} of ${count} modified signatures refused, ${sandbox.requests.total} sent${taken.length > 0 ? `, but ${taken.join(", ")} taken` : ""}`, taken.length === 0 && sandbox.requests.total === 0);
}

async function manyActions(findings: Findings): Promise<void> {
  let agreed = 0;
  for (let key = 0; key < KEYS; key++) agreed += await agreeing(`0x${random(`key ${key}`).toString("hex")}`, COUNT / KEYS);
  findings.add(`secp256k1: ${agreed} of ${COUNT} as libsecp256k1, with a low s`, agreed === COUNT);
}

const TEXTS = ["plain", "a b+c%", "é漢字", "😀", "&=?#"];

async function manyQueries(findings: Findings): Promise<void> {
  let agreed = 0;
  for (let key = 0; key < KEYS; key++) {
    // Secrets on both sides of the hash's block of 64 bytes.
    const apiSecret = random(`secret ${key}`).toString("hex").repeat(3).slice(0, 1 + 3 * key);
    const client = createKucoinClient({ apiKey: "key", apiSecret, passphrase: "passphrase", validate: "off", clock });
    const hmac = (text: string): string => createHmac("sha256", apiSecret).update(text, "utf8").digest("base64");
    for (let index = 0; index < COUNT / KEYS; index++) {
      const orderNo = `${TEXTS[index % TEXTS.length]}${random(String(index)).toString("hex").repeat(3).slice(0, index % 190)}`;
      const { headers } = await client.prepare("margin.getBorrowHistory", { currency: "USDT", orderNo });
      if (headers["KC-API-SIGN"] === hmac(`${NOW}GET/api/v3/margin/borrow?currency=USDT&orderNo=${orderNo}`) && headers["KC-API-PASSPHRASE"] === hmac("passphrase")) agreed++;
    }
  }
  findings.add(`HMAC: ${agreed} of ${COUNT} as node:crypto`, agreed === COUNT);
}

/** Order of Ed25519's base point. A scalar at or above it would make a second signature of the same. */
const ED25519_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const keyOf = (seed: Buffer): KeyObject => createPrivateKey({ key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]), format: "der", type: "pkcs8" });
const littleEndian = (value: bigint): Buffer => Buffer.from(hexOf(value).slice(2), "hex").reverse();
const EDGE_SEEDS = [Buffer.alloc(32), Buffer.alloc(32, 255), littleEndian(1n), littleEndian(ED25519_ORDER), littleEndian(2n ** 255n - 19n)];

async function manyTargets(findings: Findings): Promise<void> {
  let agreed = 0;
  for (let key = 0; key < KEYS; key++) {
    const seed = EDGE_SEEDS[key] ?? random(`seed ${key}`);
    const privateKey = keyOf(seed);
    const publicKey = createPublicKey(privateKey);
    const client = createCoinswitchClient({ apiKey: Buffer.from(publicKey.export({ format: "jwk" }).x!, "base64url").toString("hex"), secretKey: seed.toString("hex"), validate: "off", clock });
    for (let index = 0; index < COUNT / KEYS; index++) {
      const symbol = `${TEXTS[index % TEXTS.length]}${random(String(index)).toString("hex").repeat(3).slice(0, index % 190)}`;
      const { headers } = await client.prepare("futures.getLeverage", { symbol, exchange: "EXCHANGE_2" });
      const text = Buffer.from(`GET/trade/api/v2/futures/leverage?symbol=${symbol}&exchange=EXCHANGE_2${NOW}`, "utf8");
      const signature = Buffer.from(headers["X-AUTH-SIGNATURE"]!, "hex");
      const scalar = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString("hex")}`);
      if (signature.equals(nodeSign(null, text, privateKey)) && nodeVerify(null, text, publicKey, signature) && scalar < ED25519_ORDER) agreed++;
    }
  }
  findings.add(`Ed25519: ${agreed} of ${COUNT} as node:crypto, ${EDGE_SEEDS.length} of ${KEYS} seeds at the edges`, agreed === COUNT);
}
