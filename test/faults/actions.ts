/** F26: one action, however a caller writes it, is of one sequence of bytes, or is refused. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { createHyperliquidClient, SigningError, ValidationError, VenueError, type HyperliquidClient } from "openvenue/hyperliquid";
import { createSandbox, defaultSeed } from "openvenue/sandbox";
import { privateKeyToAccount } from "viem/accounts";
import { parse } from "yaml";
import { Findings, outcomeOf, type Fault } from "./fault.js";
import { accountOf, bodyOf, digestOf, signatureOf, signerOf, type Action, type Network } from "./reference.js";

const { privateKey } = defaultSeed.hyperliquid.accounts[0]!;
const VAULT = "0x1719884eb866cb12b2287399b15f7db5e7d775ea";

type Members = Readonly<Record<string, unknown>>;
interface Path {
  readonly post: { readonly operationId: string; readonly requestBody: { readonly content: { readonly "application/json": { readonly schema: { readonly properties: { readonly action: { readonly "x-key-order": readonly string[] } } } } } } };
}

/** The order in which the keys of each action are hashed, as the spec has it. */
const keyOrders: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values((parse(readFileSync(new URL("../../specs/hyperliquid/exchange.yaml", import.meta.url), "utf8")) as { paths: Record<string, Path> }).paths).map(({ post }) => [post.operationId, post.requestBody.content["application/json"].schema.properties.action["x-key-order"]]),
);

const ordered = (type: string, parameters: Members): Members => {
  const all: Members = { ...parameters, type };
  return Object.fromEntries(keyOrders.get(type)!.map((key) => [key, all[key]]));
};

const prepare = (client: HyperliquidClient, type: string, parameters: Members, options: Members): Promise<{ readonly body?: string }> => client.prepare(`exchange.${type}` as "exchange.updateLeverage", parameters as never, options);

/** Whether a body has this very action as text, with the signature that libsecp256k1 makes of it. */
function isCanonical({ body = "" }: { readonly body?: string }, expected: Action, network: Network): boolean {
  const sent = bodyOf({ body });
  const sameText = body.startsWith(`{"action":${JSON.stringify(expected.action)},"nonce":${expected.nonce},`);
  const sameRest = (sent.vaultAddress ?? null) === (expected.vaultAddress ?? null) && (sent.expiresAfter ?? null) === (expected.expiresAfter ?? null);
  const sameSignature = JSON.stringify(sent.signature) === JSON.stringify(signatureOf(digestOf(expected, network), privateKey));
  return sameText && sameRest && sameSignature && signerOf(sent, network) === accountOf(privateKey);
}

/** An action as it is meant, and as a caller may write it. */
interface Written {
  readonly type: string;
  readonly meant: Members;
  readonly given: Members;
}

const asset = fc.oneof(fc.nat({ max: 300 }), fc.integer({ min: 100_000, max: 200_000 }), fc.constantFrom(0, 127, 128, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32));
const edges = [1, 31, 32, 33, 127, 128, 129, 255, 256, 32_767, 32_768, 32_769, 65_535, 65_536, 2 ** 31 - 1, 2 ** 31, 2 ** 31 + 1, 2 ** 32 - 1, 2 ** 32, 5e9, 2 ** 53 - 1];
const ntli = fc.tuple(fc.oneof(fc.constantFrom(...edges), fc.integer({ min: 1, max: 2 ** 40 })), fc.boolean()).map(([amount, adds]) => (adds ? amount : -amount));
const decimal = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 99_999_999 })).map(([whole, places, fraction]) => (places === 0 ? String(whole) : `${whole}.${String(fraction).padStart(8, "0").slice(0, places)}`.replace(/\.?0+$/, "")));
/** A decimal's other spellings. */
const spelt = (text: string): fc.Arbitrary<string> => fc.tuple(fc.constantFrom("", "0", "00"), fc.constantFrom("", "0", "00")).map(([before, after]) => before + text + (after === "" || text.includes(".") ? after : `.${after}`));
const shuffled = (members: Members): fc.Arbitrary<Members> => fc.shuffledSubarray(Object.entries(members), { minLength: Object.keys(members).length }).map((entries) => Object.fromEntries(entries));
const negativeZero = (value: number): number => (value === 0 ? -0 : value);

const written: fc.Arbitrary<Written> = fc
  .oneof(
    fc.record({ asset, isCross: fc.boolean(), leverage: fc.integer({ min: 1, max: 100 }) }).map((meant) => ({ type: "updateLeverage", meant, given: fc.constant({ ...meant, asset: negativeZero(meant.asset) }) })),
    fc.record({ asset, isBuy: fc.boolean(), ntli }).map((meant) => ({ type: "updateIsolatedMargin", meant, given: fc.constant(meant) })),
    fc.record({ asset, leverage: decimal }).map((meant) => ({ type: "topUpIsolatedOnlyMargin", meant, given: spelt(meant.leverage).map((leverage) => ({ ...meant, leverage })) })),
  )
  .chain(({ type, meant, given }) => fc.tuple(given, fc.boolean()).chain(([members, more]) => shuffled({ ...members, ...(more ? { other: undefined } : {}) }).map((final) => ({ type, meant, given: final }))));

const moment = fc.integer({ min: 1_600_000_000_000, max: 1_900_000_000_000 });
const vault = fc.mixedCase(fc.bigInt({ min: 0n, max: 2n ** 160n - 1n }).map((value) => value.toString(16).padStart(40, "0"))).map((hex) => `0x${hex}`);
const options = fc.record({ nonce: moment, vaultAddress: fc.oneof(fc.constantFrom(undefined, null), vault), expiresAfter: fc.oneof(fc.constantFrom(undefined, null, 0), moment) });

const PLAIN: Members = { asset: 0, isCross: true, leverage: 10 };
/** Odd ways to write that: those that are of the same bytes, and those that are refused. */
const SAME: Readonly<Record<string, Members>> = {
  "another key order": { leverage: 10, isCross: true, asset: 0 },
  "an undefined property": { asset: 0, isCross: true, leverage: 10, other: undefined },
  "−0": { asset: -0, isCross: true, leverage: 10 },
  "an integer from a division": { asset: 0, isCross: true, leverage: 1e2 / 10.0 },
};
const REFUSED: Readonly<Record<string, Members>> = {
  "a fraction": { asset: 0, isCross: true, leverage: 10.5 },
  "an integer as text": { asset: 0, isCross: true, leverage: "10" },
  "an integer as text with a fraction": { asset: 0, isCross: true, leverage: "10.0" },
  "a bigint": { asset: 0, isCross: true, leverage: 10n },
  "an integer beyond 2^53": { asset: 2 ** 53, isCross: true, leverage: 10 },
  NaN: { asset: 0, isCross: true, leverage: NaN },
  Infinity: { asset: 0, isCross: true, leverage: Infinity },
  "null for a number": { asset: 0, isCross: true, leverage: null },
  "undefined for a number": { asset: 0, isCross: true, leverage: undefined },
  "1 for true": { asset: 0, isCross: 1, leverage: 10 },
  "a property too many": { asset: 0, isCross: true, leverage: 10, other: 1 },
  "an inherited property": Object.create({ asset: 0, isCross: true, leverage: 10 }) as Members,
};
/** What no check would stop where checks are off: the signer does. */
const UNSIGNABLE = ["a fraction", "a bigint", "an integer beyond 2^53", "NaN", "Infinity"];
const TEXTS_SAME = ["2.5", "2.50", "2.500000000", "02.5", "002.50"];
const TEXTS_REFUSED = ["", "0", "0.0", "-2.5", "+2.5", "2,5", "2.5e0", "0x2", " 2.5", "2.123456789", "2.5.1", "٢"];
const VAULTS_SAME = [VAULT, `0x${VAULT.slice(2).toUpperCase()}`, VAULT.toUpperCase()];
const VAULTS_REFUSED = [VAULT.slice(2), `${VAULT}0`, VAULT.slice(0, -1), ` ${VAULT}`, ""];

interface Vector extends Action {
  readonly name: string;
  readonly kind: string;
  readonly privateKey: string;
  readonly action: Members & { readonly type: string };
  readonly isMainnet: boolean;
  readonly r: string;
  readonly s: string;
  readonly v: number;
}

export const bytesOfActions: Fault = {
  id: "F26",
  fault: "Key order, hex case, trailing zero, undefined property, −0, integer as float in a signed action",
  required: "canonical bytes or local refusal; the recovered signer is the wallet; vectors, and 1,000 random actions against viem and msgpack",
  async measure() {
    const findings = new Findings();
    await oddSpellings(findings);
    await refusals(findings);
    await knownVectors(findings);
    await randomActions(findings);
    return findings.measured;
  },
};

const but = (exceptions: readonly string[]): string => (exceptions.length > 0 ? `, but ${exceptions.join(", ")}` : "");
const topUp = (leverage: string): Members => ({ asset: 3, leverage });

async function oddSpellings(findings: Findings): Promise<void> {
  const client = createHyperliquidClient({ wallet: privateKey });
  const nonce = Date.now();
  const plain = { action: ordered("updateLeverage", { asset: 0, isCross: true, leverage: 10 }), nonce };
  const spellings = [
    ...Object.entries(SAME).map(([name, given]) => ({ name, type: "updateLeverage", given, vaultAddress: undefined, meant: plain })),
    ...VAULTS_SAME.map((vaultAddress) => ({ name: vaultAddress, type: "updateLeverage", given: PLAIN, vaultAddress, meant: { ...plain, vaultAddress: VAULT } })),
    ...TEXTS_SAME.map((text) => ({ name: `"${text}"`, type: "topUpIsolatedOnlyMargin", given: topUp(text), vaultAddress: undefined, meant: { action: ordered("topUpIsolatedOnlyMargin", topUp("2.5")), nonce } })),
  ];
  const others: string[] = [];
  for (const { name, type, given, vaultAddress, meant } of spellings) {
    const { value, error } = await outcomeOf(prepare(client, type, given, { nonce, vaultAddress }));
    if (error || !isCanonical(value as { body?: string }, meant, "mainnet")) others.push(name);
  }
  findings.add(`${spellings.length} odd spellings canonical${but(others)}`, others.length === 0);
}

async function refusals(findings: Findings): Promise<void> {
  const sandbox = createSandbox();
  const client = createHyperliquidClient(sandbox.clientOptions("hyperliquid"));
  const unchecked = createHyperliquidClient({ ...sandbox.clientOptions("hyperliquid"), validate: "off" });
  const calls: (readonly [string, () => Promise<unknown>])[] = [
    ...Object.entries(REFUSED).map(([name, given]) => [name, () => client.exchange.updateLeverage(given as never)] as const),
    ...UNSIGNABLE.map((name) => [`${name}, unchecked`, () => unchecked.exchange.updateLeverage(REFUSED[name] as never)] as const),
    ...TEXTS_REFUSED.map((text) => [`"${text}"`, () => client.exchange.topUpIsolatedOnlyMargin(topUp(text) as never)] as const),
    ...VAULTS_REFUSED.map((vaultAddress) => [`vault "${vaultAddress}"`, () => client.exchange.updateLeverage(PLAIN as never, { vaultAddress })] as const),
  ];
  const others: string[] = [];
  for (const [name, run] of calls) {
    const { error } = await outcomeOf(run());
    // Where the caller turned the checks off, what stops it may be any error, as long as it stops it.
    if (!(error instanceof ValidationError || error instanceof SigningError || (name.endsWith("unchecked") && error && !(error instanceof VenueError)))) others.push(`${name} (${error?.name ?? "went through"})`);
  }
  findings.add(`${calls.length} others refused, ${sandbox.requests.total} requests sent${but(others)}`, others.length === 0 && sandbox.requests.total === 0);
}

async function knownVectors(findings: Findings): Promise<void> {
  const { vectors } = JSON.parse(readFileSync(new URL("../vectors/hyperliquid-vectors.json", import.meta.url), "utf8")) as { vectors: Vector[] };
  const known = vectors.filter(({ kind, action }) => kind === "l1" && keyOrders.has(action.type));
  const others: string[] = [];
  for (const { name, privateKey: wallet, action, nonce, isMainnet, vaultAddress, expiresAfter, r, s, v } of known) {
    const { type, ...parameters } = action;
    const { value, error } = await outcomeOf(prepare(createHyperliquidClient({ wallet, network: isMainnet ? "mainnet" : "testnet" }), type, parameters, { nonce, vaultAddress, expiresAfter }));
    if (error || JSON.stringify(bodyOf(value as { body: string }).signature) !== JSON.stringify({ r, s, v })) others.push(name);
  }
  findings.add(`${known.length} vectors of other implementations equal${but(others)}`, others.length === 0 && known.length >= 25);
}

async function randomActions(findings: Findings): Promise<void> {
  const wallets = [privateKey, privateKey, privateKey, privateKeyToAccount(privateKey)];
  const networks = (["mainnet", "testnet"] as const).map((network) => ({ network, clients: wallets.map((wallet) => createHyperliquidClient({ wallet, network })) }));
  let turn = 0;
  const property = fc.asyncProperty(written, options, fc.nat(1), async ({ type, meant, given }, callOptions, which) => {
    const { network, clients } = networks[which]!;
    const { value, error } = await outcomeOf(prepare(clients[turn++ % clients.length]!, type, given, callOptions));
    return !error && isCanonical(value as { body: string }, { ...callOptions, action: ordered(type, meant), vaultAddress: callOptions.vaultAddress?.toLowerCase() }, network);
  });
  const { failed, numRuns, counterexample } = await fc.check(property, { numRuns: 1000 });
  findings.add(failed ? `not the bytes of viem and msgpack: ${JSON.stringify(counterexample)}` : `${numRuns} random actions as viem, msgpack and libsecp256k1 have them, all recovered to the wallet`, !failed);
}
