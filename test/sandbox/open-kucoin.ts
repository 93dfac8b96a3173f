/** A simulated KuCoin with a clock of its own, for the tests of each subject. */
import { expect } from "vitest";
import { createMemoryStore } from "../../src/core/store.js";
import { createKucoinClient, OutcomeUnknownError, VenueError, type KucoinClient, type KucoinOptions, type Settlement } from "../../src/kucoin/index.js";
import { createSandbox, defaultSeed, type Sandbox, type Seed } from "../../src/sandbox/index.js";

export const NOW = 1_790_000_000_000;
export const HOUR = 3_600_000;

export interface OpenVenue {
  readonly sandbox: Sandbox;
  readonly client: KucoinClient;
  /** Of the venue and its clients. */
  readonly clock: { now: number };
}

export function openKucoin(change: (seed: Seed["kucoin"]) => void = () => undefined, options: KucoinOptions = {}): OpenVenue {
  const clock = { now: NOW };
  const seed = structuredClone(defaultSeed);
  change(seed.kucoin);
  const sandbox = createSandbox({ seed, clock: () => clock.now });
  return { sandbox, clock, client: createKucoinClient({ ...sandbox.clientOptions("kucoin"), store: createMemoryStore(), limiter: false, clock: () => clock.now, ...options }) };
}

export const refusal = (code: string, reason?: string): object => ({ name: "VenueError", code, ...(reason !== undefined && { reason }) });

export async function refused(call: Promise<unknown>, code: string, reason?: string): Promise<void> {
  const error = await call.then(() => undefined, (cause: unknown) => cause);
  expect(error).toBeInstanceOf(VenueError);
  expect(error).toMatchObject(refusal(code, reason));
}

/** What settling says of a write whose answer is lost after it was carried out, or that is lost on its way and whose time is over. */
export async function settled({ sandbox, client, clock }: OpenVenue, operation: string, when: "before" | "after", write: () => Promise<unknown>): Promise<Settlement> {
  const injection = sandbox.inject({ kind: "reset", when, operation } as never);
  const error: unknown = await write().then(() => undefined, (cause: unknown) => cause);
  injection.remove();
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  if (when === "before") clock.now += 60_000;
  return client.settle(error as OutcomeUnknownError);
}
