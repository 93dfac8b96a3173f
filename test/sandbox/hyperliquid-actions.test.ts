/** Every action that the specs know reaches the simulated Hyperliquid, is found to be what it is, and gets an answer that the specs allow. */
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/hyperliquid/operations.js";
import type { Form, Operation } from "../../src/core/types.js";
import { fittingOperation } from "../../src/sandbox/find-operation.js";
import { fixturesOf, venues } from "../contract/fixtures.js";
import { NOW, openHyperliquid, post } from "./open-hyperliquid.js";

type Action = Record<string, unknown>;
interface SignedRequest {
  action: Action;
  vaultAddress?: string | null;
  expiresAfter?: number | null;
}

const actions: Operation[] = Object.values(operations.exchange);
const fixtures = fixturesOf(venues.find(({ id }) => id === "hyperliquid")!);
const ANSWERED_UNSIGNED = /^(User or API Wallet|Must deposit before|Unable to recover|Failed to deserialize|sandbox:)/;

/** The parameters of a recorded call. */
const parametersOf = ({ fixed = {}, filled = {} }: Operation, action: Action): Action => Object.fromEntries(Object.entries(action).filter(([name]) => !(name in fixed) && !(name in filled)));

describe("every action", () => {
  for (const operation of actions.filter(({ auth }) => auth !== "multiSig")) {
    it(`${operation.id} is known by its body, verified and answered`, async () => {
      const recorded = (fixtures.get(operation.id) ?? []).filter(({ response }) => response.status === 200);
      expect(recorded.length).toBeGreaterThan(0);
      for (const { request, name } of recorded) {
        const { action } = request.body as SignedRequest;
        expect(fittingOperation(actions, action)?.id, name).toBe(operation.id);
        const { client, sandbox } = openHyperliquid();
        const { body } = await client.prepare(operation.id as "exchange.noop", parametersOf(operation, action) as never);
        const { status, text } = await post(sandbox, JSON.parse(body!));
        // An asset that the sandbox does not have is the only thing in a well-formed action that it does not understand.
        if (status === 422) expect(text, name).toMatch(/: there is no asset \d+$/);
        else expect([status, ANSWERED_UNSIGNED.test((JSON.parse(text) as { response?: unknown }).response as string)], `${name}: ${text}`).toEqual([200, false]);
      }
    });
  }

  it("is refused with any other nonce, network or key order than it was signed with", async () => {
    for (const operation of actions.filter(({ auth }) => auth !== "multiSig")) {
      const { request } = fixtures.get(operation.id)!.find(({ response }) => response.status === 200)!;
      const { client, sandbox } = openHyperliquid();
      const { body } = await client.prepare(operation.id as "exchange.noop", parametersOf(operation, (request.body as SignedRequest).action) as never);
      const whole = JSON.parse(body!) as SignedRequest & { nonce: number };
      const said = String((await post(sandbox, { ...whole, nonce: whole.nonce + 1 })).said);
      expect(said, operation.id).toMatch(operation.typedData ? /^Nonce mismatch$/ : /^User or API Wallet/);
    }
  });
});

describe("fittingOperation", () => {
  const row = (id: string, fixed: Action, form: Form): Operation => ({ id, method: "POST", path: "/x", limits: [], retry: "once", fixed, form, check: () => true }) as unknown as Operation;
  const rows = [row("first", { type: "a" }, { type: "", one: { x: "" } }), row("second", { type: "a" }, { type: "", two: { list: [{ "0": "", "1": { y: "" } }] } }), row("third", { type: "a", on: null }, { type: "", on: "" }), row("nested", { type: "b", inner: { kind: "k" } }, {})];
  const idOf = (holder: unknown): string | undefined => fittingOperation(rows, holder)?.id;

  it("takes the one whose form has all keys", () => {
    expect([idOf({ type: "a", one: { x: 1 } }), idOf({ type: "a", two: { list: [[1, { y: 2 }]] } }), idOf({ on: null, type: "a" })]).toEqual(["first", "second", "third"]);
  });

  it("takes any whose constants fit, if no form has all keys", () => {
    for (const holder of [{ type: "a", one: { z: 1 } }, { type: "a", two: { list: [[1, { z: 2 }]] }, one: 1 }, { type: "a", three: 1 }]) expect(idOf(holder)).toBe("first");
  });

  it("looks into constants within objects", () => {
    expect([idOf({ type: "b", inner: { kind: "k" } }), idOf({ type: "b", inner: { kind: "other" } }), idOf({ type: "b" }), idOf(undefined), idOf("b")]).toEqual(["nested", undefined, undefined, undefined, undefined]);
  });
});

describe("lists", () => {
  it("of pairs are verified in the order in which they came", async () => {
    const { client, sandbox } = openHyperliquid();
    const { body } = await client.prepare("exchange.perpDeploySetOracle", { setOracle: { dex: "test", oraclePxs: [["test:B", "2"], ["test:A", "1"]], markPxs: [], externalPerpPxs: [] } }, { nonce: NOW });
    const whole = JSON.parse(body!) as { action: { setOracle: { oraclePxs: [string, string][] } } };
    expect(whole.action.setOracle.oraclePxs).toEqual([["test:A", "1"], ["test:B", "2"]]);
    const turned = structuredClone(whole);
    turned.action.setOracle.oraclePxs.reverse();
    expect((await post(sandbox, turned)).said).toMatch(/^User or API Wallet/);
    expect((await post(sandbox, whole)).said).toEqual({ type: "default" });
  });
});
