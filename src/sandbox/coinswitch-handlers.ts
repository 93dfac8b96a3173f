/** What every family of the simulated venue has in common: handlers by operation, and what a request says. */
import type { CoinswitchOperations } from "../../generated/coinswitch/client.js";
import { withNumbersAsText } from "./number-text.js";
import type { Arrived, Reply } from "./types.js";

type Group = keyof CoinswitchOperations;
export type OperationId = { [Name in Group]: `${Name}.${keyof CoinswitchOperations[Name] & string}` }[Group];

/** May throw a `Refusal` where the venue refuses; then nothing may have changed. Envelopes differ, so it answers the whole reply. */
export type Handler = (request: Arrived, now: number) => Reply;
/** By operation. What is missing keeps no state. */
export type Handlers = { readonly [Id in OperationId]?: Handler };

/** The checked body, its numbers as the text that travelled: a parsed JSON number is a float. `Shape` is the body with its numbers as text. */
export const bodyOf = <Shape>({ text }: Arrived): Shape => withNumbersAsText(text) as Shape;
