/** A simulated Hyperliquid with a clock of its own, for the tests of each subject. */
import { expect } from "vitest";
import { createHyperliquidClient, createMemoryNonces, type HyperliquidClient, type HyperliquidOptions } from "../../src/hyperliquid/index.js";
import { createSandbox, defaultSeed, type Sandbox, type Seed } from "../../src/sandbox/index.js";

export const NOW = 1_767_225_600_000;
export const DAY = 86_400_000;
export const owner = defaultSeed.hyperliquid.accounts[0]!;
export const agent = owner.agents[0]!;
export const subAccount = owner.subAccounts[0]!;
export const [BTC, ETH, SOL, TINY] = [0, 1, 2, 3] as const;
export const PURR = 10_000;
export const [USDC_TOKEN, PURR_TOKEN, HYPE_TOKEN] = ["USDC:0x6d1e7cde53ba9467b783cb7c530ce054", "PURR:0xc1fb593aeffbeb02f85e0308e9956a90", "HYPE:0x0d01dc56dcaaca66ad901c959b4011ec"] as const;

/** Keys of other accounts, with their addresses. */
export const OTHER = { privateKey: `0x${"22".repeat(32)}`, address: "0x1563915e194d8cfba1943570603f7606a3115508" } as const;
export const THIRD = { privateKey: `0x${"33".repeat(32)}`, address: "0x5cbdd86a2fa8dc4bddd8a8f69dba48572eec07fb" } as const;

export interface OpenVenue {
  readonly sandbox: Sandbox;
  readonly client: HyperliquidClient;
  /** The venue's and the clients' clock. */
  readonly clock: { now: number };
  /** Another client of the same venue. */
  as(options: HyperliquidOptions): HyperliquidClient;
}

export function openHyperliquid(change?: (seed: Seed["hyperliquid"]) => void): OpenVenue {
  const clock = { now: NOW };
  const seed = structuredClone(defaultSeed);
  change?.(seed.hyperliquid);
  const sandbox = createSandbox({ seed, clock: () => clock.now });
  const nonces = createMemoryNonces();
  const as = (options: HyperliquidOptions): HyperliquidClient => createHyperliquidClient({ ...sandbox.clientOptions("hyperliquid"), clock: () => clock.now, nonces, ...options });
  return { sandbox, client: as({}), clock, as };
}

/** Gives the two other keys accounts. */
export function withOthers(seed: Seed["hyperliquid"]): void {
  for (const { privateKey, address } of [OTHER, THIRD]) seed.accounts.push({ privateKey, address, usdc: "100", agents: [], subAccounts: [], leverage: {}, positions: [], openOrders: [] });
}

export const refusal = (venueMessage: string | RegExp): object => ({ name: "VenueError", venueMessage: typeof venueMessage === "string" ? venueMessage : expect.stringMatching(venueMessage) as unknown });

export async function post(sandbox: Sandbox, body: unknown, path = "/exchange"): Promise<{ status: number; text: string; said: unknown }> {
  const response = await sandbox.fetch(`https://api.hyperliquid.xyz${path}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const text = await response.text();
  const parsed = response.headers.get("content-type") === "application/json" ? (JSON.parse(text) as { response?: unknown } | null) : undefined;
  return { status: response.status, text, said: parsed?.response };
}

/** USDC of the perpetual balance and of spot. */
export async function balancesOf({ client }: OpenVenue, user: string = owner.address): Promise<{ perpetual: number; spot: number }> {
  const { crossMarginSummary } = await client.info.clearinghouseState({ user });
  const { balances } = await client.info.spotClearinghouseState({ user });
  return { perpetual: Number(crossMarginSummary.accountValue), spot: Number(balances.find(({ coin }) => coin === "USDC")?.total ?? 0) };
}

export async function balanceOf({ client }: OpenVenue, coin: string, user: string = owner.address): Promise<{ total: number; hold: number } | undefined> {
  const balance = (await client.info.spotClearinghouseState({ user })).balances.find((entry) => entry.coin === coin);
  return balance && { total: Number(balance.total), hold: Number(balance.hold) };
}
