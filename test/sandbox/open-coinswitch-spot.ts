/** A CoinSwitch PRO sandbox with its clock in hand, and a client that holds every answer against the spec. */
import { answerCheck } from "../../src/contract/index.js";
import { createCoinswitchClient, type CoinswitchClient, type CoinswitchOptions, VenueError } from "../../src/coinswitch/index.js";
import { createSandbox, defaultSeed, type Sandbox, type Seed } from "../../src/sandbox/index.js";

export const NOW = 1767225600000;

type SpotSeed = NonNullable<Seed["coinswitch"]["spot"]>;

export const defaultSpot: SpotSeed = defaultSeed.coinswitch.spot!;

export interface OpenSpot {
  time: { now: number };
  sandbox: Sandbox;
  client: CoinswitchClient;
  spot: CoinswitchClient["spot"];
}

/** @param clock instead of a clock that stands at `time.now` */
export function openSpot(change: Partial<SpotSeed> = {}, { clock, ...options }: CoinswitchOptions = {}): OpenSpot {
  const time = { now: NOW };
  const own = clock ?? ((): number => time.now);
  const sandbox = createSandbox({ clock: own, seed: { ...defaultSeed, coinswitch: { ...defaultSeed.coinswitch, spot: { ...defaultSpot, ...change } } } });
  const client = createCoinswitchClient({ ...sandbox.clientOptions("coinswitch"), clock: own, answers: "error", checkAnswer: answerCheck("coinswitch"), limiter: false, ...options });
  return { time, sandbox, client, spot: client.spot };
}

/** What the venue said when it refused. */
export async function refusalOf(call: Promise<unknown>): Promise<{ status: number; message: string; reason: string }> {
  const error = await call.then(
    (value) => new Error(`carried out: ${JSON.stringify(value)}`),
    (cause: unknown) => cause,
  );
  if (!(error instanceof VenueError)) throw error;
  return { status: error.status, message: error.venueMessage, reason: error.reason };
}
