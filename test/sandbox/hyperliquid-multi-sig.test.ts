/** Multi-sig accounts of the simulated Hyperliquid. Inner and outer signatures come from the client; the sandbox checks them with viem. */
import { describe, expect, it } from "vitest";
import { cancel, createVault, order, updateLeverage, usdSend, userSetAbstraction } from "../../generated/hyperliquid/operations.js";
import { multiSigCall, proposeMultiSig, signersText, signMultiSig, type MultiSigTerms } from "../../src/hyperliquid/multi-sig.js";
import type { Operation } from "../../src/core/types.js";
import { agent, balancesOf, BTC, NOW, openHyperliquid, OTHER, owner, post, refusal, subAccount, THIRD, withOthers, type OpenVenue } from "./open-hyperliquid.js";

const STRANGER_KEY = `0x${"44".repeat(32)}` as const;
const STRANGER = "0x7564105e977516c53be337314c7e53838967bdac";
const terms: MultiSigTerms = { multiSigUser: OTHER.address, outerSigner: owner.address, nonce: NOW };
const set = { asset: BTC, isCross: true, leverage: 10 };

type ParametersOf<Method> = Method extends (parameters: infer Parameters, ...rest: never[]) => unknown ? NonNullable<Parameters> : never;
/** What travels, as far as tests change it. */
interface Body {
  action: { signatures: { r: string; s: string; v: number }[]; payload: { multiSigUser: string; outerSigner: string; action: Record<string, unknown> } };
  nonce: number;
  [name: string]: unknown;
}

/** OTHER is a multi-sig account of the owner and THIRD, who must both sign. */
async function openMultiSig(threshold = 2): Promise<OpenVenue> {
  const venue = openHyperliquid(withOthers);
  await venue.as({ wallet: OTHER.privateKey }).exchange.convertToMultiSigUser({ signers: signersText({ authorizedUsers: [owner.address, THIRD.address], threshold }) });
  return venue;
}

/** A wrapped action, signed by these keys, as its sender would send it. */
async function wrapped<Method>(venue: OpenVenue, operation: Operation<Method>, parameters: ParametersOf<Method>, more: Partial<MultiSigTerms> = {}, keys: readonly string[] = [owner.privateKey, THIRD.privateKey], sender: string = owner.privateKey): Promise<Body> {
  const proposal = proposeMultiSig(operation, parameters, { ...terms, ...more });
  const signatures = await Promise.all(keys.map((key) => signMultiSig(operation, proposal, key)));
  const { body } = await venue.as({ wallet: sender }).prepare("exchange.multiSig", ...multiSigCall(operation, proposal, signatures));
  return JSON.parse(body!) as Body;
}

const send = { destination: THIRD.address, amount: "10" };

describe("a multi-sig account", () => {
  it("is made of an account by its own key, and is read back", async () => {
    const { client } = await openMultiSig();
    expect(await client.info.userToMultiSigSigners({ user: OTHER.address })).toEqual({ authorizedUsers: [owner.address, THIRD.address].sort(), threshold: 2 });
    expect(await client.info.userToMultiSigSigners({ user: owner.address })).toBeNull();
  });

  it("needs users that exist, each once, and a threshold that they can reach", async () => {
    const { client } = openHyperliquid(withOthers);
    const convert = (authorizedUsers: string[], threshold: number) => client.exchange.convertToMultiSigUser({ signers: JSON.stringify({ authorizedUsers, threshold }) });
    await expect(convert([OTHER.address, STRANGER], 1)).rejects.toMatchObject(refusal(`Authorized user does not exist: ${STRANGER}`));
    await expect(convert([OTHER.address], 2)).rejects.toMatchObject(refusal("Invalid multi-sig threshold."));
    await expect(convert([OTHER.address, OTHER.address], 1)).rejects.toMatchObject(refusal("Invalid multi-sig threshold."));
  });

  it("takes no plain actions, from its API wallets neither", async () => {
    const venue = openHyperliquid(withOthers);
    const other = venue.as({ wallet: OTHER.privateKey });
    await other.exchange.approveAgent({ agentAddress: STRANGER });
    await other.exchange.convertToMultiSigUser({ signers: signersText({ authorizedUsers: [owner.address], threshold: 1 }) });
    for (const wallet of [OTHER.privateKey, STRANGER_KEY]) await expect(venue.as({ wallet }).exchange.updateLeverage(set)).rejects.toMatchObject(refusal("Multi-sig required"));
    await expect(other.exchange.usdSend(send)).rejects.toMatchObject(refusal("Multi-sig required"));
  });

  it("goes back by an action of its own", async () => {
    const venue = await openMultiSig();
    const { convertToMultiSigUser } = await import("../../generated/hyperliquid/operations.js");
    expect((await post(venue.sandbox, await wrapped(venue, convertToMultiSigUser, { signers: "null" }))).said).toEqual({ type: "default" });
    expect(await venue.client.info.userToMultiSigSigners({ user: OTHER.address })).toBeNull();
    await venue.as({ wallet: OTHER.privateKey }).exchange.updateLeverage(set, { nonce: NOW + 5 });
  });
});

describe("a wrapped action", () => {
  it("is carried out for the account: user-signed ones", async () => {
    const venue = await openMultiSig();
    expect((await post(venue.sandbox, await wrapped(venue, usdSend, send))).said).toEqual({ type: "default" });
    expect([await balancesOf(venue, OTHER.address), await balancesOf(venue, THIRD.address)]).toMatchObject([{ perpetual: 90 }, { perpetual: 110 }]);
    expect(venue.sandbox.ledger.map(({ operation }) => operation)).toEqual(["exchange.convertToMultiSigUser", "exchange.multiSig"]);
  });

  it("is carried out for the account: L1 ones, which answer for themselves", async () => {
    const venue = await openMultiSig();
    const answer = await post(venue.sandbox, await wrapped(venue, order, { orders: [{ a: BTC, b: true, p: "50000", s: "0.001", r: false, t: { limit: { tif: "Gtc" } } }], grouping: "na" }));
    expect(answer.said).toEqual({ type: "order", data: { statuses: [{ resting: { oid: 2 } }] } });
    expect(await venue.client.info.openOrders({ user: OTHER.address })).toMatchObject([{ oid: 2 }]);
    const refused = await post(venue.sandbox, await wrapped(venue, createVault, { name: "Basis", description: "Sells perpetuals.", initialUsd: 101_000_000 }, { nonce: NOW + 1 }));
    expect(refused.said).toBe("Insufficient balance to create vault");
    expect((await post(venue.sandbox, await wrapped(venue, cancel, { cancels: [{ a: BTC, o: 2 }] }, { nonce: NOW + 2, expiresAfter: NOW + 1000 }))).said).toMatchObject({ type: "cancel" });
  });

  it("is carried out for a sub-account", async () => {
    const venue = openHyperliquid(withOthers);
    await venue.client.exchange.convertToMultiSigUser({ signers: signersText({ authorizedUsers: [OTHER.address, THIRD.address], threshold: 2 }) });
    const mine = { multiSigUser: owner.address, outerSigner: OTHER.address };
    const keys = [OTHER.privateKey, THIRD.privateKey];
    expect((await post(venue.sandbox, await wrapped(venue, updateLeverage, set, { ...mine, vaultAddress: subAccount.address }, keys, OTHER.privateKey))).said).toEqual({ type: "default" });
    expect(await venue.client.info.activeAssetData({ user: subAccount.address, coin: "BTC" })).toMatchObject({ leverage: { value: 10 } });
    expect((await post(venue.sandbox, await wrapped(venue, updateLeverage, set, { ...mine, nonce: NOW + 1, vaultAddress: STRANGER }, keys, OTHER.privateKey))).said).toBe(`Vault not registered: ${STRANGER}`);
  });

  it("carries letters for some words, of which the words are signed", async () => {
    const venue = await openMultiSig();
    const body = await wrapped(venue, userSetAbstraction, { user: OTHER.address, abstraction: "unifiedAccount" });
    expect(body.action.payload.action.abstraction).toBe("u");
    expect((await post(venue.sandbox, body)).said).toEqual({ type: "default" });
    expect(await venue.client.info.userAbstraction({ user: OTHER.address })).toBe("unifiedAccount");
  });

  it("is sent by an authorised user or an API wallet of one", async () => {
    const venue = await openMultiSig();
    expect((await post(venue.sandbox, await wrapped(venue, updateLeverage, set, { outerSigner: agent.address }, undefined, agent.privateKey))).said).toEqual({ type: "default" });
    expect((await post(venue.sandbox, await wrapped(venue, updateLeverage, set, { outerSigner: OTHER.address }, undefined, OTHER.privateKey))).said).toBe("Invalid multi-sig outer signer");
    expect((await post(venue.sandbox, await wrapped(venue, updateLeverage, set, { outerSigner: STRANGER }, undefined, STRANGER_KEY))).said).toBe("Invalid multi-sig outer signer");
  });

  it("uses up a nonce of the sender only", async () => {
    const venue = await openMultiSig();
    const body = await wrapped(venue, updateLeverage, set);
    await post(venue.sandbox, body);
    expect((await post(venue.sandbox, body)).said).toBe(`Invalid nonce: duplicate nonce ${NOW}`);
    await expect(venue.client.exchange.updateLeverage(set, { nonce: NOW })).rejects.toMatchObject({ reason: "nonce" });
    await venue.as({ wallet: THIRD.privateKey }).exchange.updateLeverage(set, { nonce: NOW });
    expect(await venue.client.info.userRateLimit({ user: OTHER.address })).toMatchObject({ nRequestsUsed: 2 });
  });

  it("needs as many different authorised users as the threshold says", async () => {
    const venue = await openMultiSig();
    const said = async (keys: string[], more: Partial<MultiSigTerms> = {}) => (await post(venue.sandbox, await wrapped(venue, updateLeverage, set, more, keys))).said;
    expect(await said([owner.privateKey])).toBe("Not enough multi-sig signatures: 1 < 2");
    expect(await said([owner.privateKey, owner.privateKey])).toBe("Duplicate multi-sig signature");
    expect(await said([owner.privateKey, STRANGER_KEY])).toBe(`Multi-sig signature of an unauthorized user: ${STRANGER}`);
    expect(await said([owner.privateKey, agent.privateKey]), "an API wallet is no user").toBe(`Multi-sig signature of an unauthorized user: ${agent.address}`);
    expect(await said([THIRD.privateKey, owner.privateKey])).toEqual({ type: "default" });
    const { sandbox, ...one } = await openMultiSig(1);
    expect((await post(sandbox, await wrapped({ sandbox, ...one }, updateLeverage, set, {}, [THIRD.privateKey]))).said).toEqual({ type: "default" });
  });

  it("is for accounts that are multi-sig ones", async () => {
    const venue = openHyperliquid(withOthers);
    expect((await post(venue.sandbox, await wrapped(venue, updateLeverage, set))).said).toBe(`User is not a multi-sig user: ${OTHER.address}`);
  });

  it("must be sent as it was signed", async () => {
    const venue = await openMultiSig();
    const body = await wrapped(venue, updateLeverage, set);
    const changes: ((copy: Body) => void)[] = [
      (copy) => void copy.action.signatures.pop(),
      (copy) => void (copy.action.payload.action.leverage = 11),
      (copy) => void (copy.action.payload.multiSigUser = THIRD.address),
      (copy) => void (copy.action.payload.outerSigner = THIRD.address),
      (copy) => void (copy.nonce += 1),
      (copy) => void (copy.vaultAddress = subAccount.address),
      (copy) => void (copy.expiresAfter = NOW + 1000),
      (copy) => void (copy.action.signatures[0]!.r = copy.action.signatures[0]!.r.replace("0x", "0x00").slice(0, 66)),
    ];
    for (const change of changes) {
      const copy = structuredClone(body);
      change(copy);
      expect((await post(venue.sandbox, copy)).said, change.toString()).toBe("Invalid multi-sig outer signer");
    }
    // The order of keys is the server's own.
    const { type, ...rest } = body.action as Record<string, unknown>;
    expect((await post(venue.sandbox, { ...body, action: { ...rest, type, payload: { ...body.action.payload, action: { ...Object.fromEntries(Object.entries(body.action.payload.action).reverse()) } } } })).said).toEqual({ type: "default" });
  });

  it("must be signed by the users with the nonce, the account and the sender that it has", async () => {
    const venue = await openMultiSig();
    const foreign = async (signing: Partial<MultiSigTerms>): Promise<unknown> => {
      const [signedWith, sentWith] = [proposeMultiSig(updateLeverage, set, { ...terms, ...signing }), proposeMultiSig(updateLeverage, set, terms)];
      const signatures = await Promise.all([owner.privateKey, THIRD.privateKey].map((key) => signMultiSig(updateLeverage, signedWith, key)));
      const { body } = await venue.client.prepare("exchange.multiSig", ...multiSigCall(updateLeverage, sentWith, signatures));
      return (await post(venue.sandbox, JSON.parse(body!))).said;
    };
    for (const signing of [{ nonce: NOW + 1 }, { multiSigUser: THIRD.address }, { outerSigner: THIRD.address }, { network: "testnet" as const }, { vaultAddress: subAccount.address }]) {
      expect(await foreign(signing), JSON.stringify(signing)).toMatch(/^Multi-sig signature of an unauthorized user: 0x/);
    }
    expect(await foreign({})).toEqual({ type: "default" });
  });

  it("must have inner signatures that belong to somebody", async () => {
    const venue = await openMultiSig();
    const proposal = proposeMultiSig(updateLeverage, set, terms);
    const signatures = [await signMultiSig(updateLeverage, proposal, owner.privateKey), { r: `0x${"ff".repeat(32)}`, s: "0x1", v: 27 } as const];
    const { body } = await venue.client.prepare("exchange.multiSig", ...multiSigCall(updateLeverage, proposal, signatures));
    expect((await post(venue.sandbox, JSON.parse(body!))).said).toBe("Unable to recover signer.");
  });

  it("must carry one nonce", async () => {
    const venue = await openMultiSig();
    // An inner action with a nonce of its own, in an envelope with another one that the sender has signed.
    const proposal = proposeMultiSig(usdSend, send, { ...terms, nonce: NOW + 1 });
    const signatures = await Promise.all([owner.privateKey, THIRD.privateKey].map((key) => signMultiSig(usdSend, proposal, key)));
    const [parameters, options] = multiSigCall(usdSend, proposal, signatures);
    const { body } = await venue.client.prepare("exchange.multiSig", parameters, { ...options, nonce: NOW });
    expect((await post(venue.sandbox, JSON.parse(body!))).said).toBe("Nonce mismatch");
  });

  it("must have the shape of the operation that it is, without what that does not take", async () => {
    const venue = await openMultiSig();
    const body = await wrapped(venue, updateLeverage, set);
    const inner = (action: unknown): unknown => ({ ...body, action: { ...body.action, payload: { ...body.action.payload, action } } });
    for (const action of [{ type: "nope" }, { ...body.action.payload.action, leverage: "10" }, { ...body.action.payload.action, extra: 1 }, body.action, "text", null]) expect(await post(venue.sandbox, inner(action)), JSON.stringify(action)).toMatchObject({ status: 422 });
    const sent = await wrapped(venue, usdSend, send);
    expect(await post(venue.sandbox, { ...sent, expiresAfter: NOW + 1 }), "a user-signed action has no expiry").toMatchObject({ status: 422 });
  });
});
