/** Holds live answers and recorded traffic against the specs. Compiles checks at run time, so not for places that forbid it. */
import { wire as coinswitch } from "../../generated/coinswitch/wire.js";
import { wire as hyperliquid } from "../../generated/hyperliquid/wire.js";
import { wire as kucoin } from "../../generated/kucoin/wire.js";
import type { AnswerCheck } from "../core/types.js";
import type { WireSchemas } from "../sandbox/types.js";
import { wireViewOf } from "../sandbox/shared-wire-view.js";

export type { AnswerCheck } from "../core/types.js";
export type { VenueId } from "../sandbox/types.js";
export type { Exchange } from "./exchange.js";
export type { Har, HarEntry, HarHeader, HarText } from "./har.js";
export { assertTraffic, checkTraffic, TrafficError, type TrafficFinding, type TrafficOptions, type TrafficReport } from "./traffic.js";

const schemas = { hyperliquid, kucoin, coinswitch } satisfies Record<string, WireSchemas>;

/**
 * A check of every successful answer of a venue against its spec, for a client's `checkAnswer`. Members that the spec does not know are
 * fine. A missing member or another type is a `break`; an unknown value of a list is `news`, and never an error.
 */
export function answerCheck(venue: keyof typeof schemas): AnswerCheck {
  return wireViewOf(schemas[venue]).answerFindings;
}
