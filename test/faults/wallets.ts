/** F27: what wallets answer with. Either it becomes the one form that the venue takes, or nothing is sent. */
import { Wallet as EthersWallet } from "ethers";
import { Wallet as Ethers5Wallet } from "ethers-5";
import { createHyperliquidClient, SigningError, type HyperliquidClient, type Wallet } from "openvenue/hyperliquid";
import { createSandbox, defaultSeed, type Sandbox } from "openvenue/sandbox";
import { hashMessage, hashTypedData, toBytes, toHex, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { Findings, outcomeOf, type Fault } from "./fault.js";
import { bodyOf, hexOf, ORDER, signatureOf } from "./reference.js";

const { privateKey, address, agents } = defaultSeed.hyperliquid.accounts[0]!;
const another = agents[0]!.privateKey;

/** A signature in parts; v is 0 or 1. */
interface Parts {
  readonly r: bigint;
  readonly s: bigint;
  readonly v: number;
}

function sign(digest: Uint8Array, key: string = privateKey): Parts {
  const { r, s, v } = signatureOf(digest, key);
  return { r: BigInt(r), s: BigInt(s), v: v - 27 };
}

/** The other signature of the same digest. */
const high = ({ r, s, v }: Parts): Parts => ({ r, s: ORDER - s, v: 1 - v });
const later = (parts: Parts): Parts => ({ ...parts, v: parts.v + 27 });
const half = (value: bigint): string => hexOf(value).slice(2);
const bytes65 = ({ r, s, v }: Parts): string => `0x${half(r)}${half(s)}${v.toString(16).padStart(2, "0")}`;
/** EIP-2098: v in the top bit of s. */
const compact = ({ r, s, v }: Parts): Hex => `0x${half(r)}${half(s | (BigInt(v) << 255n))}`;

type Form = (parts: Parts, digest: Uint8Array) => unknown;
const digestSigner = (form: Form): Wallet => ({ address, signDigest: async (digest: Uint8Array) => form(sign(digest), digest) as string });

const GOOD: Readonly<Record<string, Wallet>> = {
  "v of 0 or 1": digestSigner((parts) => parts),
  "v of 27 or 28": digestSigner(later),
  "65 bytes, v of 0 or 1": digestSigner((parts) => toBytes(bytes65(parts))),
  "65 bytes as hex, v of 27 or 28": digestSigner((parts) => bytes65(later(parts))),
  "high s": digestSigner(high),
  "high s, v of 27 or 28": digestSigner((parts) => bytes65(later(high(parts)))),
  compact: digestSigner(compact),
  "compact as bytes": digestSigner((parts) => toBytes(compact(parts))),
  "hex without leading zeros": digestSigner(({ r, s, v }) => ({ r: toHex(r), s: toHex(s), v })),
  viem: privateKeyToAccount(privateKey),
  "ethers 6": new EthersWallet(privateKey),
  "ethers 5": new Ethers5Wallet(privateKey),
};

const fail = async (): Promise<never> => Promise.reject(Object.assign(new Error("user rejected the request"), { code: 4001 }));
type Typed = { readonly message: { readonly source: string } };

const BAD: Readonly<Record<string, Wallet>> = {
  "rejects a digest": { address, signDigest: fail },
  "rejects typed data": { address, signTypedData: fail },
  throws: digestSigner(() => {
    throw new Error("no device");
  }),
  "another account's": digestSigner((_parts, digest) => sign(digest, another)),
  "another account's typed data": { address, signTypedData: privateKeyToAccount(another).signTypedData },
  "the other network's": { address, signTypedData: (data: Typed) => privateKeyToAccount(privateKey).signTypedData({ ...data, message: { ...data.message, source: "b" } } as never) },
  "of the digest as a message": digestSigner((_parts, digest) => sign(toBytes(hashMessage({ raw: digest })))),
  "of an older digest": digestSigner(() => sign(toBytes(hashTypedData(OLD)))),
  "the wrong v": digestSigner((parts) => ({ ...parts, v: 1 - parts.v })),
  "high s with the v of the low one": digestSigner((parts) => ({ ...high(parts), v: parts.v })),
  "v of 2": digestSigner((parts) => ({ ...parts, v: 2 })),
  "v of 35": digestSigner((parts) => ({ ...parts, v: parts.v + 35 })),
  "without v": digestSigner(({ r, s }) => ({ r, s })),
  "63 bytes": digestSigner((parts) => compact(parts).slice(0, -2)),
  "66 bytes": digestSigner((parts) => `${bytes65(parts)}00`),
  "r and s exchanged": digestSigner(({ r, s, v }) => ({ r: s, s: r, v })),
  nothing: digestSigner(() => undefined),
};

const OLD = { domain: {}, types: { Old: [{ name: "n", type: "uint256" }] }, primaryType: "Old", message: { n: 1n } } as const;
const leverage = { asset: 0, isCross: true, leverage: 7 };

export const formsOfSigners: Fault = {
  id: "F27",
  fault: "Signer returns v = 0/1, high-s, compact, or rejects; or another's signature",
  required: "normalised to the bytes of the plain key, or refused with SigningError, nothing sent",
  async measure() {
    const findings = new Findings();
    const sandbox = createSandbox();
    await sandbox.listen();
    try {
      await normalised(findings, sandbox);
      await refused(findings, sandbox);
    } finally {
      await sandbox.close();
    }
    return findings.measured;
  },
};

const clientOf = (sandbox: Sandbox, wallet: Wallet): HyperliquidClient => createHyperliquidClient({ ...sandbox.clientOptions("hyperliquid"), wallet });

/** Every form with both v, byte for byte; and the sandbox takes it. */
async function normalised(findings: Findings, sandbox: Sandbox): Promise<void> {
  const plain = clientOf(sandbox, privateKey);
  const others: string[] = [];
  let nonce = Date.now() - 100_000;
  for (const [name, wallet] of Object.entries(GOOD)) {
    const client = clientOf(sandbox, wallet);
    const seen = new Set<number>();
    for (let left = 64; left > 0 && seen.size < 2; left--) {
      nonce += 1;
      const { value: prepared, error } = await outcomeOf(client.prepare("exchange.updateLeverage", leverage, { nonce }));
      const expected = await plain.prepare("exchange.updateLeverage", leverage, { nonce });
      const same = error === undefined && (prepared as typeof expected).body === expected.body && BigInt(bodyOf(expected).signature.s) <= ORDER / 2n;
      const sent = same ? await outcomeOf(client.send(prepared as typeof expected)) : { error };
      if (sent.error || !same) others.push(`${name} (${sent.error?.name ?? "other bytes"})`);
      seen.add(bodyOf(expected).signature.v);
    }
  }
  const count = Object.keys(GOOD).length;
  findings.add(`${count - new Set(others).size} of ${count} forms have the plain key's bytes with v of 27 and of 28, and the sandbox took them${others.length > 0 ? `, not ${[...new Set(others)].join(", ")}` : ""}`, others.length === 0);
}

async function refused(findings: Findings, sandbox: Sandbox): Promise<void> {
  const before = sandbox.requests.total;
  const others: string[] = [];
  for (const [name, wallet] of Object.entries(BAD)) {
    const { error } = await outcomeOf(clientOf(sandbox, wallet).exchange.updateLeverage(leverage));
    if (!(error instanceof SigningError && error.safeToRepeat)) others.push(`${name} (${error?.name ?? "went through"})`);
  }
  const sent = sandbox.requests.total - before;
  const count = Object.keys(BAD).length;
  findings.add(`${count - others.length} of ${count} others refused with SigningError, ${sent} requests sent${others.length > 0 ? `, not ${others.join(", ")}` : ""}`, others.length === 0 && sent === 0);
}
