/** A sandbox of CoinSwitch PRO, and what tests of its futures share. Answers are held against the spec. */
import { answerCheck } from "openvenue/contract";
import { createCoinswitchClient, VenueError, type CoinswitchClient, type CoinswitchOptions } from "openvenue/coinswitch";
import { createSandbox, defaultSeed, type Sandbox, type Seed } from "openvenue/sandbox";
import { expect } from "vitest";

export const NOW = 1767225600000;
export const DAY = 24 * 3_600_000;
export const exchange = "EXCHANGE_2";
export const BTC = { exchange, symbol: "BTCUSDT" } as const;
export const ETH = { exchange, symbol: "ETHUSDT" } as const;
export const SOL = { exchange, symbol: "SOLUSDT" } as const;

type Futures = Seed["coinswitch"];

export interface OpenFutures {
  sandbox: Sandbox;
  client: CoinswitchClient;
  futures: CoinswitchClient["futures"];
  /** Moves the clock of both sides. */
  wait(ms: number): void;
  wallet(): Promise<{ total: string; available: string; positions: string; orders: string }>;
  /** `type amount`, oldest first. */
  booked(): Promise<string[]>;
}

/** @param change what the seed's account is to have; nothing open and 1000 USDT by default @param now the clock of both sides; by default one that stands */
export function openFutures(change: Partial<Futures> = {}, { now: time = (): number => NOW, ...options }: { now?: () => number } & CoinswitchOptions = {}): OpenFutures {
  let ahead = 0;
  const clock = (): number => time() + ahead;
  const sandbox = createSandbox({ clock, seed: { ...defaultSeed, coinswitch: { ...defaultSeed.coinswitch, positions: [], openOrders: [], ...change } } });
  const client = createCoinswitchClient({ ...sandbox.clientOptions("coinswitch"), clock, limiter: false, answers: "error", checkAnswer: answerCheck("coinswitch"), ...options });
  const { futures } = client;
  const wallet: OpenFutures["wallet"] = async () => {
    const { base_asset_balances: [row] } = await futures.getWalletBalance();
    const { total_balance: total, total_available_balance: available, total_position_margin: positions, total_open_order_margin: orders } = row!.balances;
    return { total, available, positions, orders };
  };
  const booked = async (): Promise<string[]> => (await futures.getTransactions({ exchange })).map(({ type, amount }) => `${type} ${amount}`).reverse();
  return { sandbox, client, futures, wait: (ms) => void (ahead += ms), wallet, booked };
}

/** The seed's account as it is: a long position of ETHUSDT, a resting order of SOLUSDT. */
export const asSeeded = (): Partial<Futures> => ({ positions: defaultSeed.coinswitch.positions, openOrders: defaultSeed.coinswitch.openOrders });

export const NOT_VALID = "The value you provided for the field is not valid";
export const TOO_MUCH = "Amount is more than available balance";

/** Status and text of a refusal. */
export async function refusalOf(call: Promise<unknown>): Promise<[number, string]> {
  const error = await call.then(() => undefined, (cause: unknown) => cause);
  expect(error).toBeInstanceOf(VenueError);
  return [(error as VenueError).status, (error as VenueError).venueMessage];
}
