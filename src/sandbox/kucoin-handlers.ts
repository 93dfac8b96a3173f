/** What every family of the simulated venue has in common: handlers by operation, and what a request says. */
import type { KucoinOperations } from "../../generated/kucoin/client.js";
import { withNumbersAsText } from "./number-text.js";
import type { Arrived } from "./types.js";

type Group = keyof KucoinOperations;
export type OperationId = { [Name in Group]: `${Name}.${keyof KucoinOperations[Name] & string}` }[Group];
/** The method of the client that an id names. */
type Method<Id extends OperationId> = Id extends `${infer Name extends Group}.${infer Call}` ? (Call extends keyof KucoinOperations[Name] ? KucoinOperations[Name][Call] : never) : never;
/** What an operation answers when it succeeds, as `data`. */
export type Result<Id extends OperationId> = Method<Id> extends (...args: never[]) => Promise<infer Answer> ? Answer : never;

/** Throws `Refusal` where the venue refuses; then nothing may have changed. */
export type Handler<Id extends OperationId> = (request: Arrived, now: number) => Result<Id>;
/** By operation. What is missing keeps no state. */
export type Handlers = { readonly [Id in OperationId]?: Handler<Id> };

/** The checked body, its numbers as the text that travelled. `Shape` is the body of the operation with its numbers as text. */
export const bodyOf = <Shape>({ text }: Arrived): Shape => withNumbersAsText(text) as Shape;
