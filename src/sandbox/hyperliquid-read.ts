/** What every read of the simulated venue has in common. */
import type { InfoOperations } from "../../generated/hyperliquid/client.js";
import { emptyAccount, type Account, type Books } from "./hyperliquid-accounts.js";

export type Parameters<Name extends keyof InfoOperations> = NonNullable<globalThis.Parameters<InfoOperations[Name]>[0]>;
export type Result<Name extends keyof InfoOperations> = Awaited<ReturnType<InfoOperations[Name]>>;

/** A read that fails: the venue answers much of what it does not know with a 500 whose body is null. */
export const FAILED = Symbol("failed");

/** By operation. What is missing is not simulated. */
export type Reads = { readonly [Name in keyof InfoOperations]?: (books: Books, parameters: Parameters<Name>, now: number) => Result<Name> | typeof FAILED };

/** An address without an account reads like an empty one; so does an API wallet's, whose account has another address. */
export const accountOf = ({ accounts }: Books, address: string): Account => accounts.get(address) ?? emptyAccount(address);

/** Entries of a span of time, both ends included. */
export const within = <Entry extends { readonly time: number }>(entries: readonly Entry[], startTime = 0, endTime = Infinity): Entry[] => entries.filter(({ time }) => time >= startTime && time <= endTime);
