/**
 * Random valid actions of every kind, signed by the client and by an implementation that is not ours: what travels and the signature must be
 * equal, byte for byte. The other one is a community SDK, whose key orders come from its own schemas; what it lacks is encoded with
 * @msgpack/msgpack and signed with viem, in orders that are written down here.
 *
 * `ACTIONS_PER_KIND=1000 npx vitest run test/hyperliquid/random-actions.test.ts` for the long run.
 */
import { encode } from "@msgpack/msgpack";
import { ExchangeClient } from "@nktkas/hyperliquid";
import { createHyperliquidClient } from "openvenue/hyperliquid";
import fc from "fast-check";
import { isIP } from "node:net";
import { fileURLToPath } from "node:url";
import { bytesToHex, concat, keccak256, numberToBytes } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { loadVenue, type Node } from "../../scripts/lib/load.js";
import { callerOperation, inline, type CallerOperation } from "../../scripts/lib/views.js";

const KEY = "0x0123456789012345678901234567890123456789012345678901234567890123";
const account = privateKeyToAccount(KEY);
const PER_KIND = Number(process.env.ACTIONS_PER_KIND ?? 12);

const venue = loadVenue(fileURLToPath(new URL("../../specs/hyperliquid", import.meta.url)));
const actions = venue.operations.filter(({ group, name }) => group === "exchange" && name !== "multiSig").map((operation) => callerOperation(venue, operation));

type Values = Record<string, unknown>;
interface Body {
  action: Values;
  nonce: number;
  signature: { r: string; s: string; v: number };
  vaultAddress?: string;
  expiresAfter?: number;
}

// ── values that a schema allows ────────────────────────────────────────────────────────────────────────────────────────────────────

const LETTERS = [..."aZ09 _-.:é漢😀"];

/** `$` and `^` aside, what the generator of texts cannot read: look-aheads. The whole pattern is held against the text afterwards. */
const withoutLookahead = (pattern: string): string => pattern.replace(/\(\?![^()]*(?:\([^()]*\)[^()]*)*\)/g, "");

function valuesOf(schema: Node): fc.Arbitrary<unknown> {
  if ("const" in schema) return fc.constant(schema.const as unknown);
  if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]));
  if (schema.oneOf) return fc.oneof(...(schema.oneOf as Node[]).map(valuesOf));
  const types = [schema.type].flat() as (string | undefined)[];
  if (types.includes("null") && types.length > 1) return fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: valuesOf({ ...schema, type: types.filter((type) => type !== "null") }) });
  const [type] = types;
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  if (type === "integer") return integers(schema);
  if (type === "string") return texts(schema);
  if (type === "array" || schema.prefixItems) return lists(schema);
  if (type === "object" || schema.properties) return objects(schema);
  throw new Error(`nothing makes a ${JSON.stringify(schema)}`);
}

function integers({ minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER, multipleOf = 1, not }: Node): fc.Arbitrary<unknown> {
  const [low, high] = [Math.ceil(minimum / multipleOf), Math.floor(maximum / multipleOf)];
  // Where the encoding gets wider.
  const edges = [-(2 ** 31) - 1, -(2 ** 31), -32769, -129, -128, -33, -32, -1, 0, 1, 127, 128, 255, 256, 65535, 65536, 2 ** 31, 2 ** 32 - 1, 2 ** 32, low, high].filter((value) => value >= low && value <= high);
  return fc
    .oneof(fc.constantFrom(...edges), fc.bigInt({ min: BigInt(low), max: BigInt(high) }).map(Number))
    .map((value) => value * multipleOf)
    .filter((value) => (not as Node | undefined)?.const !== value);
}

function texts({ pattern, minLength = 0, maxLength = 40, format, ...rest }: Node): fc.Arbitrary<unknown> {
  if (!pattern) return fc.string({ unit: fc.constantFrom(...LETTERS), minLength, maxLength: Math.min(maxLength, 60) }).filter((text) => text.length <= maxLength);
  const whole = new RegExp(pattern, "u");
  // What is meant is said in words where a pattern would be longer than its use.
  const isMeant = /IPv6/.test(String(rest["x-rule"])) ? (text: string) => isIP(text) > 0 : () => true;
  const fitting = fc.stringMatching(new RegExp(withoutLookahead(pattern))).filter((text) => whole.test(text) && isMeant(text));
  // The forms that callers give: zeros too many, capitals.
  if (format === "decimal") return fitting.chain((text) => fc.constantFrom(text, !/^[\d.]+$/.test(text) ? text : text.includes(".") ? `${text}00` : `${text}.0`).map((longer) => (/\.\d{9,}$/.test(longer) ? text : longer)));
  if (format === "address" || format === "hex") return fitting.chain((text) => fc.constantFrom(text, text && `0x${text.slice(2).toUpperCase()}`));
  return fitting;
}

function lists(schema: Node): fc.Arbitrary<unknown> {
  if (schema.prefixItems) return fc.tuple(...(schema.prefixItems as Node[]).map(valuesOf));
  const { minItems = 0, maxItems = 20 } = schema;
  const items = fc.array(valuesOf(schema.items as Node), { minLength: minItems, maxLength: Math.min(maxItems, 20) });
  return schema["x-sorted"] ? items.map((pairs) => distinct(pairs as [string, unknown][]).sort(([a], [b]) => (a < b ? -1 : 1))) : items;
}

const distinct = (pairs: [string, unknown][]): [string, unknown][] => [...new Map(pairs)];

function objects({ properties = {}, required = [], if: condition, then }: Node): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(Object.entries(properties as Record<string, Node>).map(([name, schema]) => [name, valuesOf(schema)]));
  const given = fc.record(members, { requiredKeys: required as string[] }) as fc.Arbitrary<Values>;
  return condition ? given.map((value) => conditioned(value, condition as Node, then as Node)) : given;
}

/** Meets an `if` on one property's constant by giving what its `then` wants. */
function conditioned(value: Values, condition: Node, then: Node): Values {
  const holds = Object.entries(condition.properties as Record<string, Node>).every(([name, schema]) => Number(value[name]) === Number(schema.const));
  return holds ? { ...value, ...Object.fromEntries(Object.entries(then.properties as Record<string, Node>).map(([name, schema]) => [name, schema.const as unknown])) } : value;
}

// ── the other implementation ───────────────────────────────────────────────────────────────────────────────────────────────────────

interface Options {
  isTestnet: boolean;
  nonce: number;
  signatureChainId: string;
  vaultAddress: string | undefined;
  expiresAfter: number | undefined;
}

/** A method of the SDK by the action's type. */
const methodOf = ({ fixed }: CallerOperation): string => String(fixed.type).charAt(0).toLowerCase() + String(fixed.type).slice(1);

/** Keys in their order: of an object, of every member of a list, or of the places of a tuple; `0` for a value as it is, `1` for a decimal, `2` for hex. */
type Order = 0 | 1 | 2 | { readonly [key: string]: Order } | readonly [Order];

const TEMPLATE = { id: 0, keywordToValue: 0 } as const;
const SETTLEMENT = { outcome: 0, settleFraction: 1, details: 0, nameAndDescription: 0, sideNames: 0 } as const;
const operation = (order: Order): Order => ({ type: 0, venue: 0, operation: order });

/** What the SDK does not have (yet), as the official Python SDK or, for the outcome venues and the newest variants, other public clients hash it. */
const OWN_ORDERS: Record<string, Order> = {
  spotDeployEnableFreezePrivilege: { type: 0, enableFreezePrivilege: { token: 0 } },
  spotDeployRevokeFreezePrivilege: { type: 0, revokeFreezePrivilege: { token: 0 } },
  spotDeployFreezeUser: { type: 0, freezeUser: { token: 0, user: 2, freeze: 0 } },
  spotDeploySetTokenAnnotation: { type: 0, setTokenAnnotation: { token: 0, annotation: { category: 0, description: 0, displayName: 0, keywords: 0 } } },
  spotDeploySetDeployerLabel: { type: 0, setDeployerLabel: { label: 0 } },
  perpDeploySetFundingClamps: { type: 0, setFundingClamps: [{ 0: 0, 1: 1 }] },
  perpDeploySetDeployerFees: { type: 0, setDeployerFees: [{ 0: 0, 1: { scale: 1, growthMode: 0 } }] },
  perpDeploySetOpenInterestCaps: { type: 0, setOpenInterestCaps: 0 },
  activateOutcomeDeployerActivate: { type: 0, activate: { venueName: 0 } },
  activateOutcomeDeployerDeactivate: { type: 0, deactivate: 0 },
  outcomeDeployRegisterStandaloneOutcomeFromTemplate: operation({ registerStandaloneOutcomeFromTemplate: { ...TEMPLATE, deployerFeeScale: 1 } }),
  outcomeDeployRegisterQuestionFromTemplate: operation({ registerQuestionFromTemplate: { questionTemplateInstance: { ...TEMPLATE, deployerFeeScale: 1 }, namedOutcomeTemplateInstances: [TEMPLATE] } }),
  outcomeDeployRegisterAndAssociateNamedOutcomeFromTemplate: operation({ registerAndAssociateNamedOutcomeFromTemplate: { question: 0, namedOutcomeTemplateInstance: TEMPLATE } }),
  outcomeDeploySettleOutcome: operation({ settleOutcome: SETTLEMENT }),
  outcomeDeploySettleQuestion2: operation({ settleQuestion2: { question: 0, outcomeSettlements: [SETTLEMENT], nameAndDescription: 0 } }),
  outcomeDeploySetSubDeployers: operation({ setSubDeployers: [{ variant: 0, user: 2, allowed: 0 }] }),
};

function inOrder(value: unknown, order: Order): unknown {
  if (order === 0 || value === null) return value;
  if (order === 1) return String(value).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  if (order === 2) return String(value).toLowerCase();
  if (Array.isArray(order)) return (value as unknown[]).map((item) => inOrder(item, order[0]));
  const byKey = order as { readonly [key: string]: Order };
  if (Array.isArray(value)) return value.map((item, place) => inOrder(item, byKey[String(place)]!));
  return Object.fromEntries(Object.keys(byKey).flatMap((key) => (key in (value as Values) ? [[key, inOrder((value as Values)[key], byKey[key]!)]] : [])));
}

async function signedByOthers(caller: CallerOperation, parameters: Values, { isTestnet, nonce, signatureChainId, vaultAddress, expiresAfter }: Options): Promise<Body> {
  const defaults = { ...(vaultAddress && { defaultVaultAddress: vaultAddress }), ...(expiresAfter !== undefined && { defaultExpiresAfter: expiresAfter }) };
  const own = OWN_ORDERS[caller.operation.name];
  if (own) return signedByHand(inOrder({ ...caller.fixed, ...parameters }, own) as Values, isTestnet, nonce, expiresAfter);
  let sent: Body | undefined;
  const transport = {
    isTestnet,
    request: async (_endpoint: string, payload: unknown) => {
      sent = payload as Body;
      return { status: "ok", response: { type: "default", data: { statuses: [], status: "success" } } };
    },
  };
  const client = new ExchangeClient({ transport, wallet: account, signatureChainId, nonceManager: () => nonce, ...defaults } as never) as unknown as Record<string, ((...args: unknown[]) => Promise<unknown>) | undefined>;
  const method = client[methodOf(caller)];
  if (!method) throw new Error(`neither the SDK nor this file has ${caller.operation.name}`);
  const given = { ...Object.fromEntries(Object.entries(caller.fixed).filter(([name]) => name !== "type")), ...parameters };
  // It takes the nonce of a noop as a parameter.
  await method.call(client, caller.operation.name === "noop" ? { nonce } : given);
  return JSON.parse(JSON.stringify(sent)) as Body;
}

async function signedByHand(action: Values, isTestnet: boolean, nonce: number, expiresAfter: number | undefined): Promise<Body> {
  const parts = [encode(action), numberToBytes(nonce, { size: 8 }), Uint8Array.of(0), ...(expiresAfter === undefined ? [] : [Uint8Array.of(0), numberToBytes(expiresAfter, { size: 8 })])];
  const signature = await account.signTypedData({
    domain: { name: "Exchange", version: "1", chainId: 1337, verifyingContract: "0x0000000000000000000000000000000000000000" },
    types: { Agent: [{ name: "source", type: "string" }, { name: "connectionId", type: "bytes32" }] },
    primaryType: "Agent",
    message: { source: isTestnet ? "b" : "a", connectionId: keccak256(bytesToHex(concat(parts))) },
  });
  return { action, nonce, signature: { r: signature.slice(0, 66), s: `0x${signature.slice(66, 130)}`, v: Number(`0x${signature.slice(130)}`) }, ...(expiresAfter === undefined ? {} : { expiresAfter }) };
}

// ── the comparison ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const clients = { mainnet: createHyperliquidClient({ wallet: KEY }), testnet: createHyperliquidClient({ wallet: KEY, network: "testnet" }) };
const hex = (digits: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: digits, maxLength: digits }).map((text) => `0x${text}`);
const optionsOf = ({ options }: CallerOperation): fc.Arbitrary<Options> =>
  fc.record({
    isTestnet: fc.boolean(),
    nonce: fc.integer({ min: 1_600_000_000_000, max: 4_000_000_000_000 }),
    signatureChainId: fc.constantFrom("0x66eee", "0xa4b1", "0x1"),
    vaultAddress: options.vaultAddress ? fc.option(hex(40), { nil: undefined }) : fc.constant(undefined),
    expiresAfter: options.expiresAfter ? fc.option(fc.constantFrom(0, 1705234627890, 4_000_000_000_000), { nil: undefined }) : fc.constant(undefined),
  });

describe("random actions", () => {
  it("are of every kind", () => expect(new Set(actions.map(({ fixed }) => fixed.type)).size).toBeGreaterThan(55));

  it.each(actions.map((caller) => [caller.operation.name, caller] as const))(`%s: ${PER_KIND} of them`, { timeout: 60_000 + PER_KIND * 100 }, async (_name, caller) => {
    const schema = inline(venue.document, caller.parameters) as Node;
    const samples = fc.sample(fc.tuple(objects(schema), optionsOf(caller)), { numRuns: PER_KIND, seed: 20261121 }) as [Values, Options][];
    for (const [parameters, options] of samples) {
      const { isTestnet, nonce, signatureChainId, vaultAddress, expiresAfter } = options;
      const call = { nonce, ...(caller.options.signatureChainId && { signatureChainId }), ...(vaultAddress && { vaultAddress }), ...(expiresAfter !== undefined && { expiresAfter }) };
      const prepare = clients[isTestnet ? "testnet" : "mainnet"].prepare as unknown as (operation: string, parameters: Values, options: object) => Promise<{ body: string }>;
      const ours = JSON.parse((await prepare(caller.operation.id, parameters, call)).body) as Body;
      const theirs = await signedByOthers(caller, parameters, options);
      // An unnamed wallet: they send an empty name, we none; both sign an empty one.
      if (caller.operation.name === "approveAgent" && !("agentName" in ours.action)) delete theirs.action.agentName;
      // Bytes that are signed as bytes: they keep capitals.
      if (typeof theirs.action.data === "string") theirs.action.data = theirs.action.data.toLowerCase();
      // In this order of keys, which is what was hashed.
      expect(JSON.stringify(ours.action), JSON.stringify(parameters)).toBe(JSON.stringify(theirs.action));
      expect(ours, JSON.stringify(parameters)).toEqual(theirs);
    }
  });
});
