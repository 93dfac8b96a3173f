/** Multi-sig actions against the shared vector and against another implementation's bytes. */
import { signMultiSigL1, signMultiSigUserSigned } from "@nktkas/hyperliquid/signing";
import { createHyperliquidClient, multiSigCall, OutcomeUnknownError, proposeMultiSig, signersText, signMultiSig, ValidationError, type MultiSigProposal } from "openvenue/hyperliquid";
import { operations } from "openvenue/hyperliquid/operations";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";

const KEYS = ["0x0123456789012345678901234567890123456789012345678901234567890123", "0x1111111111111111111111111111111111111111111111111111111111111111"] as const;
const [leader, second] = KEYS.map((key) => privateKeyToAccount(key));
const outerSigner = leader!.address.toLowerCase();
const multiSigUser = "0x1719884eb866cb12b2287399b15f7db5e7d775ea";
const NONCE = 1705234567890;
const terms = { multiSigUser, outerSigner, nonce: NONCE, network: "testnet" } as const;

interface Body {
  action: { signatures: unknown[] };
  signature: { r: string; s: string; v: number };
}

async function sent<Method>(operation: Parameters<typeof proposeMultiSig<Method>>[0], proposal: MultiSigProposal): Promise<Body> {
  // As it would travel between the signers.
  const handedOn = JSON.parse(JSON.stringify(proposal)) as MultiSigProposal;
  const signatures = [await signMultiSig(operation, handedOn, KEYS[0]), await signMultiSig(operation, handedOn, second!)];
  const client = createHyperliquidClient({ network: proposal.network, wallet: KEYS[0] });
  return JSON.parse((await client.prepare("exchange.multiSig", ...multiSigCall(operation, handedOn, signatures))).body!) as Body;
}

describe("multi-sig", () => {
  it("makes the bytes of the shared vector", async () => {
    const { multiSigVectors } = JSON.parse(readFileSync(new URL("../vectors/hyperliquid-vectors.json", import.meta.url), "utf8")) as { multiSigVectors: Record<string, unknown>[] };
    const [vector] = multiSigVectors;
    const body = await sent(operations.exchange.updateLeverage, proposeMultiSig(operations.exchange.updateLeverage, { asset: 0, isCross: true, leverage: 10 }, terms));
    expect(body).toEqual({ action: vector!.action, nonce: NONCE, signature: { r: vector!.r, s: vector!.s, v: vector!.v } });
  });

  it.each([false, true])("makes the bytes of another implementation for L1 actions, sub-account and expiry %s", async (full) => {
    const options = full ? { vaultAddress: "0x5e9ee1089755c3435139848e47e6635505d5a13a", expiresAfter: NONCE + 60_000 } : {};
    const order = { a: 1, b: true, p: "100.0", s: "0.5", r: false, t: { limit: { tif: "Gtc" as const } } };
    for (const isTestnet of [true, false]) {
      const proposal = proposeMultiSig(operations.exchange.order, { orders: [order], grouping: "na" }, { ...terms, ...options, network: isTestnet ? "testnet" : "mainnet" });
      const body = await sent(operations.exchange.order, proposal);
      const action = { type: "order", orders: [{ ...order, p: "100" }], grouping: "na" };
      const other = await signMultiSigL1({ signers: [leader!, second!], multiSigUser, signatureChainId: "0x66eee", action, nonce: NONCE, isTestnet, ...options } as never);
      expect(body).toEqual({ ...other, nonce: NONCE, ...options });
    }
  });

  it("makes the bytes of another implementation for user-signed actions, any chain", async () => {
    for (const [network, signatureChainId] of [["testnet", "0x66eee"], ["mainnet", "0xa4b1"]] as const) {
      const proposal = proposeMultiSig(operations.exchange.usdSend, { destination: "0x5E9EE1089755C3435139848E47E6635505D5A13A", amount: "1.50" }, { ...terms, network, signatureChainId });
      const body = await sent(operations.exchange.usdSend, proposal);
      const types = { "HyperliquidTransaction:UsdSend": [{ name: "hyperliquidChain", type: "string" }, { name: "destination", type: "string" }, { name: "amount", type: "string" }, { name: "time", type: "uint64" }] };
      const action = { type: "usdSend", signatureChainId, hyperliquidChain: network === "mainnet" ? "Mainnet" : "Testnet", destination: "0x5e9ee1089755c3435139848e47e6635505d5a13a", amount: "1.5", time: NONCE };
      const other = await signMultiSigUserSigned({ signers: [leader!, second!], multiSigUser, action, types } as never);
      expect(body).toEqual({ ...other, nonce: NONCE });
    }
  });

  it("refuses a proposal that was changed on its way", async () => {
    const proposal = proposeMultiSig(operations.exchange.usdSend, { destination: multiSigUser, amount: "1" }, terms);
    const broken: [string, MultiSigProposal][] = [
      ["the amount's form", { ...proposal, action: { ...proposal.action, amount: "1.0" } }],
      ["the nonce inside", { ...proposal, action: { ...proposal.action, time: 1 } }],
      ["the network inside", { ...proposal, action: { ...proposal.action, hyperliquidChain: "Mainnet" } }],
      ["another type", { ...proposal, action: { ...proposal.action, type: "withdraw3" } }],
      ["the order of keys", { ...proposal, action: Object.fromEntries(Object.entries(proposal.action).reverse()) }],
      ["a member more", { ...proposal, action: { ...proposal.action, extra: 1 } }],
      ["another operation", { ...proposal, operation: "exchange.updateLeverage" }],
    ];
    for (const [name, changed] of broken) {
      await expect(signMultiSig(operations.exchange.usdSend, changed, KEYS[0]), name).rejects.toThrow(ValidationError);
      expect(() => multiSigCall(operations.exchange.usdSend, changed, [{ r: "0x1", s: "0x1", v: 27 }]), name).toThrow(ValidationError);
    }
  });

  it("refuses terms that the inner action does not take, and wrong ones", () => {
    const propose = (more: object): unknown => proposeMultiSig(operations.exchange.usdSend, { destination: multiSigUser, amount: "1" }, { ...terms, ...more });
    expect(() => propose({ vaultAddress: multiSigUser })).toThrow(/terms\.vaultAddress is not an option of exchange\.usdSend/);
    expect(() => propose({ expiresAfter: 1 })).toThrow(/terms\.expiresAfter is not an option/);
    expect(() => propose({ multiSigUser: "0x12" })).toThrow(/terms\.multiSigUser must be an address/);
    expect(() => propose({ nonce: undefined })).toThrow(/terms\.nonce is required/);
    expect(() => propose({ nonce: 1.5 })).toThrow(/terms\.nonce/);
    expect(() => propose({ network: "Mainnet" })).toThrow(/terms\.network/);
    expect(() => propose({ signatureChainId: "42161" })).toThrow(/terms\.signatureChainId/);
    expect(() => proposeMultiSig(operations.exchange.usdSend, { destination: "me", amount: "1" }, terms)).toThrow(/destination/);
    expect(() => proposeMultiSig(operations.exchange.multiSig, {} as never, terms)).toThrow(/can wrap/);
    expect(() => proposeMultiSig(operations.info.meta as never, {} as never, terms)).toThrow(/can wrap/);
  });

  it("is sent by the wallet that the signers agreed on, with their nonce", async () => {
    const proposal = proposeMultiSig(operations.exchange.updateLeverage, { asset: 0, isCross: true, leverage: 10 }, terms);
    const signature = await signMultiSig(operations.exchange.updateLeverage, proposal, KEYS[1]);
    const [parameters, options] = multiSigCall(operations.exchange.updateLeverage, proposal, [signature]);
    const other = createHyperliquidClient({ network: "testnet", wallet: KEYS[1] });
    await expect(other.prepare("exchange.multiSig", parameters, options)).rejects.toThrow(/payload\.outerSigner must be the address of this client's wallet/);
    const own = createHyperliquidClient({ network: "testnet", wallet: KEYS[0] });
    await expect(own.prepare("exchange.multiSig", parameters)).rejects.toThrow(/options\.nonce is required/);
  });

  it("takes signatures that were made elsewhere, with leading zeros and all", () => {
    const proposal = proposeMultiSig(operations.exchange.updateLeverage, { asset: 0, isCross: true, leverage: 10 }, terms);
    const [{ signatures }] = multiSigCall(operations.exchange.updateLeverage, proposal, [{ r: `0x00ab${"1".repeat(60)}`, s: `0x0${"2".repeat(63)}`, v: 27 }]);
    expect(signatures).toEqual([{ r: `0xab${"1".repeat(60)}`, s: `0x${"2".repeat(63)}`, v: 27 }]);
    expect(() => multiSigCall(operations.exchange.updateLeverage, proposal, [])).toThrow(/needs signatures/);
  });

  it("writes the signers of an account as the venue reads them", () => {
    expect(signersText(null)).toBe("null");
    expect(signersText({ authorizedUsers: ["0xB000000000000000000000000000000000000000", "0xA000000000000000000000000000000000000000"], threshold: 2 })).toBe(
      '{"authorizedUsers":["0xa000000000000000000000000000000000000000","0xb000000000000000000000000000000000000000"],"threshold":2}',
    );
  });
});

describe("a lost multi-sig action", () => {
  it("shows no signature", async () => {
    const proposal = proposeMultiSig(operations.exchange.updateLeverage, { asset: 0, isCross: true, leverage: 10 }, terms);
    const signature = await signMultiSig(operations.exchange.updateLeverage, proposal, KEYS[1]);
    const client = createHyperliquidClient({ network: "testnet", wallet: KEYS[0], retry: false, fetch: () => Promise.reject(new TypeError("the connection broke")) });
    const error = (await client.exchange.multiSig(...multiSigCall(operations.exchange.updateLeverage, proposal, [signature])).catch((caught: unknown) => caught)) as OutcomeUnknownError;
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.parameters).toEqual({ payload: { multiSigUser, outerSigner, action: proposal.action } });
    const shown = inspect(error, { depth: 10 }) + JSON.stringify(error) + String(error.stack);
    for (const half of [signature.r, signature.s]) expect(shown).not.toContain(half.slice(2, 20));
  });
});
