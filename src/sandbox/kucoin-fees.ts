/** What trades cost: rates of the whole venue, the same for every pair and for every contract. */
import { parseDecimal } from "./decimal.js";
import type { Seed } from "./seed.js";

export interface FeeRates {
  readonly maker: bigint;
  readonly taker: bigint;
}

/** On spot and margin; rates of VIP level 0 where the seed has none. */
export const spotFees = ({ fees }: Seed["kucoin"]): FeeRates => ratesOf(fees?.spot ?? { maker: "0.001", taker: "0.001" });
/** On futures. */
export const futuresFees = ({ fees }: Seed["kucoin"]): FeeRates => ratesOf(fees?.futures ?? { maker: "0.0002", taker: "0.0006" });

const ratesOf = ({ maker, taker }: { maker: string; taker: string }): FeeRates => ({ maker: parseDecimal(maker), taker: parseDecimal(taker) });
