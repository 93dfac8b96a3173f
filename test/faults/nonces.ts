/** F13 and F16: what becomes of nonces when an answer is lost, and when they run ahead of the clock. */
import { createHyperliquidClient, createMemoryStore, microUsd, OutcomeUnknownError, SigningError, type ClientEvent, type HyperliquidClient, type HyperliquidOptions } from "openvenue/hyperliquid";
import { createSandbox, defaultSeed, type Sandbox } from "openvenue/sandbox";
import { Findings, outcomeOf, type Fault, type Measured } from "./fault.js";

const BTC = 0;
const ETH = 1;
const { address: user } = defaultSeed.hyperliquid.accounts[0]!;

/** What travelled: bodies of actions, and names of reads. */
interface Traffic {
  readonly actions: string[];
  readonly reads: string[];
}

async function withClient<T>(options: HyperliquidOptions, work: (client: HyperliquidClient, sandbox: Sandbox, traffic: Traffic) => Promise<T>): Promise<T> {
  const sandbox = createSandbox();
  await sandbox.listen();
  const traffic: Traffic = { actions: [], reads: [] };
  const spy: HyperliquidOptions["fetch"] = (url, init) => {
    const body = init.body as string;
    if (url.endsWith("/exchange")) traffic.actions.push(body);
    else traffic.reads.push((JSON.parse(body) as { type: string }).type);
    return fetch(url, init);
  };
  try {
    return await work(createHyperliquidClient({ ...sandbox.clientOptions("hyperliquid"), fetch: spy, store: createMemoryStore(), ...options }), sandbox, traffic);
  } finally {
    await sandbox.close();
  }
}

/** Carried out, and the connection is reset before the answer: the next attempt is told that the nonce was used. */
const loseAnswer = (sandbox: Sandbox, operation: string) => sandbox.inject({ kind: "reset", when: "after", operation, times: 1 });
const identical = ({ actions }: Traffic): boolean => actions.length === 2 && actions[0] === actions[1];

async function measureDuplicates(): Promise<Measured> {
  const findings = new Findings();
  await withClient({}, async (client, sandbox, traffic) => {
    loseAnswer(sandbox, "exchange.updateLeverage");
    const { value, error } = await outcomeOf(client.exchange.updateLeverage({ asset: BTC, isCross: true, leverage: 7 }));
    const read = traffic.reads.includes("activeAssetData");
    findings.add(
      `updateLeverage: ${traffic.actions.length} requests, ${identical(traffic) ? "the same bytes" : "other bytes"}, ${sandbox.ledger.length} carried out, the state ${read ? "was read" : "was not read"}, ${error ? `threw ${String(error)}` : `resolved to ${JSON.stringify(value)}`}`,
      identical(traffic) && sandbox.ledger.length === 1 && read && JSON.stringify(value) === '{"type":"default"}',
    );
  });
  await withClient({}, async (client, sandbox, traffic) => {
    const before = await client.info.clearinghouseState({ user });
    loseAnswer(sandbox, "exchange.updateIsolatedMargin");
    const { error } = await outcomeOf(client.exchange.updateIsolatedMargin({ asset: ETH, isBuy: true, ntli: microUsd({ usd: "25" }) }));
    const arrived = error instanceof OutcomeUnknownError && error.arrived && !error.safeToRepeat;
    const settled = arrived ? await client.settle(error, { before }) : undefined;
    findings.add(
      `updateIsolatedMargin: ${traffic.actions.length} requests, ${identical(traffic) ? "the same bytes" : "other bytes"}, ${sandbox.ledger.length} carried out, ${arrived ? "outcome unknown, arrived" : `threw ${String(error)}`}, settle says ${settled?.outcome}`,
      identical(traffic) && sandbox.ledger.length === 1 && settled?.outcome === "applied",
    );
  });
  // A refusal uses the nonce up too: a duplicate is no proof of success.
  await withClient({}, async (client, sandbox, traffic) => {
    loseAnswer(sandbox, "exchange.updateLeverage");
    const { value, error } = await outcomeOf(client.exchange.updateLeverage({ asset: BTC, isCross: true, leverage: 41 }));
    const settled = error instanceof OutcomeUnknownError ? await client.settle(error) : undefined;
    findings.add(
      `a refusal that was lost: ${error ? error.name : `resolved to ${JSON.stringify(value)}`}, settle says ${settled?.outcome}`,
      identical(traffic) && sandbox.ledger.length === 0 && error instanceof OutcomeUnknownError && error.arrived && settled?.outcome === "not applied",
    );
  });
  return findings.measured;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What becomes of an action when the last nonce is so far ahead of the clock. */
async function leadOf(aheadMs: number): Promise<{ error: unknown; sent: number; accepted: number; told: number | undefined }> {
  const store = createMemoryStore();
  let told: number | undefined;
  const onEvent = (event: ClientEvent): void => void (event.type === "nonce" && (told = event.aheadMs));
  return withClient({ store, onEvent }, async (client, sandbox, { actions }) => {
    await store.nextNonce(`mainnet:${user}`, Date.now() + aheadMs);
    const { error } = await outcomeOf(client.exchange.updateLeverage({ asset: BTC, isCross: true, leverage: 7 }));
    return { error, sent: actions.length, accepted: sandbox.ledger.length, told };
  });
}

/** A burst that takes more nonces than milliseconds pass. */
async function burst(count: number): Promise<{ error: unknown; accepted: number; told: number | undefined }> {
  const store = createMemoryStore();
  let told: number | undefined;
  const onEvent = (event: ClientEvent): void => void (event.type === "nonce" && (told = event.aheadMs));
  return withClient({ store, onEvent }, async (client, sandbox) => {
    const startedAt = Date.now();
    for (let taken = 0; taken < count; taken += 1) await store.nextNonce(`mainnet:${user}`, startedAt);
    const { error } = await outcomeOf(client.exchange.updateLeverage({ asset: BTC, isCross: true, leverage: 7 }));
    return { error, accepted: sandbox.ledger.length, told };
  });
}

const near = (told: number | undefined, aheadMs: number): boolean => told !== undefined && Math.abs(told - aheadMs) < 5_000;

async function measureDrift(): Promise<Measured> {
  const findings = new Findings();
  const burstOf = 200_000;
  const drifted = await burst(burstOf);
  findings.add(`a burst of ${burstOf} nonces: the next is sent and accepted, a drift of ${((drifted.told ?? 0) / 1000).toFixed(0)} s is told`, drifted.error === undefined && drifted.accepted === 1 && drifted.told !== undefined && drifted.told > MINUTE);
  for (const aheadMs of [30_000, 10 * MINUTE, DAY - 2 * MINUTE]) {
    const { error, sent, accepted, told } = await leadOf(aheadMs);
    const toldRight = aheadMs > MINUTE ? near(told, aheadMs) : told === undefined;
    findings.add(`${aheadMs / 1000} s ahead: ${error ? String(error) : "sent and accepted"}, drift ${told === undefined ? "not told" : `of ${(told / 1000).toFixed(0)} s told`}`, error === undefined && sent === 1 && accepted === 1 && toldRight);
  }
  for (const aheadMs of [DAY - MINUTE / 2, DAY, 30 * DAY]) {
    const { error, sent, told } = await leadOf(aheadMs);
    findings.add(`${aheadMs / 1000} s ahead: ${(error as Error | undefined)?.name ?? "no error"}, ${sent} requests, drift ${told === undefined ? "not told" : "told"}`, error instanceof SigningError && sent === 0 && near(told, aheadMs));
  }
  return findings.measured;
}

export const duplicates: Fault = {
  id: "F13",
  fault: 'the answer to a signed action is lost, and the venue says "duplicate nonce" to the repeat',
  required: "counts as arrived: the same bytes are sent again, once carried out, a read of the state follows; what no read proves stays unknown, and settle tells it",
  measure: measureDuplicates,
};

export const drift: Fault = {
  id: "F16",
  fault: "nonces run ahead of the clock, up to the day that the venue allows and beyond",
  required: "SigningError before a day is reached, nothing sent; a lead of more than 60 s is told",
  measure: measureDrift,
};
