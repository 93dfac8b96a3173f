/** Actions that are signed as typed data of their own, signed here with viem; and what all signed bodies have in common. */
import { readFileSync } from "node:fs";
import { parseSignature, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/hyperliquid/operations.js";
import type { Form, Operation } from "../../src/core/types.js";
import { recoverOuter, recoverSigner, recoverUser, type SignedBody } from "../../src/sandbox/hyperliquid-signature.js";
import { agent, balancesOf, NOW, openHyperliquid, OTHER, owner, post } from "./open-hyperliquid.js";

const DESTINATION = `0x${"cd".repeat(20)}`;
const FIELDS = [{ name: "hyperliquidChain", type: "string" }, { name: "destination", type: "string" }, { name: "amount", type: "string" }, { name: "time", type: "uint64" }];
const send = { type: "usdSend", signatureChainId: "0x66eee", hyperliquidChain: "Mainnet", destination: DESTINATION, amount: "1", time: NOW };

interface Signing {
  key?: Hex;
  chainId?: number;
  primaryType?: string;
  fields?: typeof FIELDS;
}

/** `signed` is what is signed, `sent` what travels. */
async function signedSend(signed: object = send, sent: object = signed, { key = owner.privateKey, chainId = 0x66eee, primaryType = "HyperliquidTransaction:UsdSend", fields = FIELDS }: Signing = {}): Promise<Record<string, unknown>> {
  const signature = await privateKeyToAccount(key).signTypedData({
    domain: { name: "HyperliquidSignTransaction", version: "1", chainId, verifyingContract: `0x${"00".repeat(20)}` },
    types: { [primaryType]: fields },
    primaryType,
    message: Object.fromEntries(fields.map(({ name }) => [name, (signed as Record<string, unknown>)[name]])),
  });
  const { r, s, v } = parseSignature(signature);
  return { action: sent, nonce: NOW, signature: { r, s, v: Number(v) } };
}

const STRANGER = /^Must deposit before performing actions\. User: 0x[0-9a-f]{40}$/;

describe("a user-signed action", () => {
  it("is taken as it was signed, with any chain id and any order of keys", async () => {
    const venue = openHyperliquid();
    const { type, ...rest } = send;
    expect((await post(venue.sandbox, await signedSend(send, { ...rest, type }))).said).toEqual({ type: "default" });
    expect((await post(venue.sandbox, { ...(await signedSend({ ...send, time: NOW + 1, signatureChainId: "0xa4b1" }, undefined, { chainId: 42161 })), nonce: NOW + 1 })).said).toEqual({ type: "default" });
    expect(await balancesOf(venue, DESTINATION)).toMatchObject({ perpetual: 2 });
  });

  it("is a stranger's when anything of it was signed otherwise", async () => {
    const { sandbox } = openHyperliquid();
    const bodies = [
      await signedSend({ ...send, amount: "2" }, send),
      await signedSend({ ...send, amount: "1.0" }, send),
      await signedSend({ ...send, destination: DESTINATION.replace("c", "C") }, send),
      await signedSend({ ...send, hyperliquidChain: "Testnet" }, send),
      await signedSend(send, { ...send, hyperliquidChain: "Testnet" }),
      await signedSend(send, { ...send, signatureChainId: "0xa4b1" }),
      await signedSend(send, send, { primaryType: "HyperliquidTransaction:Withdraw" }),
      await signedSend(send, send, { fields: [...FIELDS].reverse() }),
      await signedSend({ ...send, time: NOW + 1 }, send),
    ];
    const said = [];
    for (const body of bodies) said.push((await post(sandbox, body)).said);
    // Whatever the action says of the chain, the venue knows its own.
    expect(said).toEqual(bodies.map((_, index) => (index === 4 ? { type: "default" } : (expect.stringMatching(STRANGER) as unknown))));
  });

  it("for the other network is a stranger's, as the client signs it", async () => {
    const { sandbox, as } = openHyperliquid();
    const { body } = await as({ network: "testnet" }).prepare("exchange.usdSend", { destination: DESTINATION, amount: "1" });
    expect((await post(sandbox, JSON.parse(body!))).said).toMatch(STRANGER);
  });

  it("must carry the nonce of its envelope", async () => {
    const { sandbox } = openHyperliquid();
    expect((await post(sandbox, { ...(await signedSend()), nonce: NOW + 1 })).said).toBe("Nonce mismatch");
    expect((await post(sandbox, await signedSend())).said, "the nonce is still there").toEqual({ type: "default" });
    expect((await post(sandbox, await signedSend())).said).toBe(`Invalid nonce: duplicate nonce ${NOW}`);
  });

  it("takes neither vault nor expiry, but takes null for absent", async () => {
    const { sandbox } = openHyperliquid();
    for (const more of [{ vaultAddress: owner.address }, { expiresAfter: NOW + 1000 }]) expect(await post(sandbox, { ...(await signedSend()), ...more }), JSON.stringify(more)).toMatchObject({ status: 422 });
    expect((await post(sandbox, { ...(await signedSend()), vaultAddress: null, expiresAfter: null })).said).toEqual({ type: "default" });
  });

  it("needs an account of the signer's own, which neither API wallets nor strangers have", async () => {
    const { sandbox } = openHyperliquid();
    for (const { privateKey, address } of [agent, OTHER]) expect((await post(sandbox, await signedSend(send, send, { key: privateKey }))).said).toBe(`Must deposit before performing actions. User: ${address}`);
    expect((await post(sandbox, { ...(await signedSend()), signature: { r: `0x${"ff".repeat(32)}`, s: "0x1", v: 27 } })).said).toBe("Unable to recover signer.");
  });

  it("whose text was left out was signed with an empty one", async () => {
    const fields = [{ name: "hyperliquidChain", type: "string" }, { name: "agentAddress", type: "address" }, { name: "agentName", type: "string" }, { name: "nonce", type: "uint64" }];
    const approve = { type: "approveAgent", signatureChainId: "0x66eee", hyperliquidChain: "Mainnet", agentAddress: OTHER.address, nonce: NOW };
    const { sandbox } = openHyperliquid();
    expect((await post(sandbox, await signedSend({ ...approve, agentName: "" }, approve, { primaryType: "HyperliquidTransaction:ApproveAgent", fields }))).said).toEqual({ type: "default" });
  });
});

describe("an action of the account itself", () => {
  it("takes no vault, but null for absent", async () => {
    const { client, sandbox } = openHyperliquid();
    const body = JSON.parse((await client.prepare("exchange.setDisplayName", { displayName: "x" })).body!) as object;
    expect((await post(sandbox, { ...body, vaultAddress: owner.subAccounts[0]!.address })).said).toBe("Vault may not perform this action.");
    expect(await post(sandbox, { ...body, vaultAddress: 1 })).toMatchObject({ status: 422 });
    expect((await post(sandbox, { ...body, vaultAddress: null })).said).toEqual({ type: "default" });
  });

  it("must carry the nonce of its envelope where it has one", async () => {
    const { client, sandbox } = openHyperliquid();
    const { body } = await client.prepare("exchange.createVault", { name: "Basis", description: "Sells perpetuals.", initialUsd: 100_000_000 });
    const whole = JSON.parse(body!) as { action: { nonce: number }; nonce: number };
    whole.action.nonce += 1;
    // The action is hashed with its nonce, so that another signer comes out first.
    expect((await post(sandbox, whole)).said).toMatch(/^User or API Wallet/);
  });
});

describe("the recorded vectors", () => {
  interface Vector extends SignedBody {
    kind: string;
    action: Record<string, unknown> & { type: string };
    isMainnet: boolean;
    address: string;
    r: string;
    s: string;
    v: number;
  }
  const file = JSON.parse(readFileSync(new URL("../vectors/hyperliquid-vectors.json", import.meta.url), "utf8")) as { vectors: Vector[]; multiSigVectors: (Vector & { outerSigner: string })[] };
  const row = (type: string): Operation | undefined => (Object.values(operations.exchange) as Operation[]).find(({ fixed }) => fixed?.type === type);
  const reversed = (object: object): Record<string, unknown> => Object.fromEntries(Object.entries(object).reverse());
  const networkOf = ({ isMainnet }: Vector): string => (isMainnet ? "mainnet" : "testnet");

  it("have the signers that are recovered: L1 and user-signed actions, keys in any order", async () => {
    let [l1, user] = [0, 0];
    for (const vector of file.vectors) {
      const { action, nonce, vaultAddress, expiresAfter, r, s, v, address, kind } = vector;
      const operation = row(action.type);
      // Some are of types that the venue does not have.
      if (!operation) continue;
      const body: SignedBody = { action: reversed(action), nonce, vaultAddress: vaultAddress ?? null, expiresAfter: expiresAfter ?? null, signature: { r, s, v } };
      const form: Form = operation.form ?? "";
      const signer = kind === "user" ? await recoverUser(body, operation.typedData!, networkOf(vector)) : await recoverSigner(body, form, networkOf(vector));
      expect(signer, JSON.stringify(action)).toBe(address);
      if (kind === "user") user++;
      else l1++;
    }
    expect([l1 > 40, user]).toEqual([true, 7]);
  });

  it("have the signers that are recovered: multi-sig actions", async () => {
    for (const vector of file.multiSigVectors) {
      const { action, nonce, r, s, v, outerSigner } = vector;
      const { payload, signatures } = action as unknown as { payload: { action: { type: string }; multiSigUser: string; outerSigner: string }; signatures: SignedBody["signature"][] };
      const form = row(payload.action.type)!.form!;
      const body: SignedBody = { action: { ...reversed(action), payload: reversed({ ...payload, action: reversed(payload.action) }) }, nonce, signature: { r, s, v } };
      expect(await recoverOuter(body, form, "testnet")).toBe(outerSigner);
      expect(await recoverOuter(body, form, "mainnet")).not.toBe(outerSigner);
      const inner = await Promise.all(signatures.map((signature) => recoverSigner({ action: reversed(payload.action), nonce, signature }, form, "testnet", payload)));
      expect(inner).toEqual([owner.address, agent.address]);
    }
  });
});
