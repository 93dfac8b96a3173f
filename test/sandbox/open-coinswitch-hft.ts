/** A CoinSwitch PRO sandbox with its clock in hand, and the low-latency part of a client that holds every answer against the spec. */
import { answerCheck } from "../../src/contract/index.js";
import { createCoinswitchClient, VenueError, type CoinswitchClient, type CoinswitchOptions } from "../../src/coinswitch/index.js";
import { createSandbox, defaultSeed, type Sandbox, type Seed } from "../../src/sandbox/index.js";

export const NOW = 1767225600000;

type HftSeed = NonNullable<Seed["coinswitch"]["hft"]>;

export interface OpenHft {
  time: { now: number };
  sandbox: Sandbox;
  client: CoinswitchClient;
  hft: CoinswitchClient["hft"];
}

/** @param change the seed's account; by default that of the default seed @param clock instead of a clock that stands at `time.now` */
export function openHft(change: (seed: HftSeed) => void = () => undefined, { clock, ...options }: CoinswitchOptions = {}): OpenHft {
  const time = { now: NOW };
  const own = clock ?? ((): number => time.now);
  const seed = structuredClone(defaultSeed);
  change(seed.coinswitch.hft!);
  const sandbox = createSandbox({ seed, clock: own });
  const client = createCoinswitchClient({ ...sandbox.clientOptions("coinswitch"), clock: own, answers: "error", checkAnswer: answerCheck("coinswitch"), ...options });
  return { time, sandbox, client, hft: client.hft };
}

/** Without positions and orders. */
export const empty = (seed: HftSeed): void => void Object.assign(seed, { positions: [], openOrders: [] });
/** The same, in hedge mode. */
export const hedge = (seed: HftSeed): void => void Object.assign(seed, { positions: [], openOrders: [], account: { ...seed.account, mode: "hedge" } });
/** Before the first transfer. */
export const unopened = (seed: HftSeed): void => {
  empty(seed);
  delete seed.account;
};

export const order = { category: "linear", symbol: "BTCUSDT", side: "Buy", orderType: "Limit", qty: "0.002", price: "59000", positionIdx: 0, orderLinkId: "mine" } as const;
export const market = { category: "linear", symbol: "BTCUSDT", side: "Buy", orderType: "Market", qty: "0.002", positionIdx: 0 } as const;

/** Code, text and reason of a refusal. */
export async function refusalOf(call: Promise<unknown>): Promise<[string | undefined, string, string]> {
  const error = await call.then(
    (value) => Promise.reject(new Error(`not refused: ${JSON.stringify(value)}`)),
    (cause: unknown) => cause,
  );
  if (error instanceof VenueError) return [error.code, error.venueMessage, error.reason];
  throw error;
}

/** What the account has: balance, what can be used, margin of positions and of orders. */
export async function balanceOf({ hft }: Pick<OpenHft, "hft">): Promise<[balance: string, available: string, positions: string, orders: string]> {
  const { list } = await hft.getWalletBalance({ accountType: "UNIFIED" });
  const { walletBalance, availableToWithdraw, totalPositionIM, totalOrderIM } = list[0]!.coin[0]!;
  return [walletBalance, availableToWithdraw!, totalPositionIM!, totalOrderIM!];
}

export async function positionsOf({ hft }: Pick<OpenHft, "hft">): Promise<(string | number | undefined)[][]> {
  const { list } = await hft.getPositions({ category: "linear" });
  return list.map(({ symbol, positionIdx, side, size, avgPrice }) => [symbol, positionIdx, side, size, avgPrice]);
}
