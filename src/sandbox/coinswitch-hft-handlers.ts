/** What the parts of the low-latency service's simulation share: handlers by the method of the client. */
import type { CoinswitchOperations } from "../../generated/coinswitch/client.js";
import type { Arrived } from "./types.js";

/** Answers the `result`; throws a `HftRefusal` where the venue refuses, and then nothing may have changed. */
export type HftHandler = (request: Arrived, now: number) => unknown;
export type HftHandlers = { readonly [Name in keyof CoinswitchOperations["hft"]]?: HftHandler };
