/** Chains that assets travel on. */
import { Refusal } from "./kucoin-replies.js";
import type { Seed } from "./seed.js";

export type Chain = NonNullable<NonNullable<Seed["kucoin"]["wallet"]>["chains"]>[number];

/** The chain of that id, or the first one of the asset, which is its default. */
export function chainOf({ wallet }: Seed["kucoin"], currency: string, id?: string): Chain {
  const chains = wallet?.chains?.filter((chain) => chain.currency === currency) ?? [];
  if (chains.length === 0) throw new Refusal("400100", `${currency} has no chain`); // code and text assumed
  const chain = id === undefined ? chains[0] : chains.find((other) => other.chain === id);
  if (!chain) throw new Refusal("900014", "Invalid chainId"); // text assumed
  return chain;
}
