/** A sandbox of KuCoin with futures, and what tests of them share. */
import { createKucoinClient, VenueError, type KucoinClient } from "../../src/kucoin/index.js";
import { createMemoryStore } from "../../src/core/store.js";
import { createSandbox, defaultSeed, type Sandbox, type Seed } from "../../src/sandbox/index.js";

export const NOW = 1_790_000_000_000;

export type Futures = NonNullable<Seed["kucoin"]["futures"]>;

export interface OpenFutures {
  sandbox: Sandbox;
  client: KucoinClient;
  futures: KucoinClient["futures"];
  /** Moves the clock of both sides. */
  wait(ms: number): void;
  /** The futures wallet: all of it, and what is free. */
  wallet(): Promise<{ margin: number; free: number }>;
}

/** @param change the seed's futures; by default those of the default seed @param now the clock of both sides; by default one that stands */
export function openFutures(change: (futures: Futures, seed: Seed["kucoin"]) => void = () => undefined, { now: time = (): number => NOW } = {}): OpenFutures {
  let ahead = 0;
  const clock = (): number => time() + ahead;
  const seed = structuredClone(defaultSeed);
  change(seed.kucoin.futures!, seed.kucoin);
  const sandbox = createSandbox({ seed, clock });
  const client = createKucoinClient({ ...sandbox.clientOptions("kucoin"), clock, store: createMemoryStore(), limiter: false });
  const wallet: OpenFutures["wallet"] = async () => {
    const { marginBalance, availableBalance } = await client.account.getFuturesAccount({ currency: "USDT" });
    return { margin: marginBalance, free: availableBalance };
  };
  return { sandbox, client, futures: client.futures, wait: (ms) => void (ahead += ms), wallet };
}

/** Without positions and orders. */
export const empty = (futures: Futures): void => void Object.assign(futures, { positions: [], openOrders: [], marginModes: {} });

export const refused = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "not refused",
    (error: unknown) => (error instanceof VenueError ? error.code! : Promise.reject(error as Error)),
  );
