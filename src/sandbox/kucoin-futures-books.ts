/** KuCoin's futures books: contracts with their settings, positions, orders and trades of the account. */
import { divide } from "./decimal.js";
import type { Place } from "./kucoin-balances.js";
import { futuresFees } from "./kucoin-fees.js";
import { contractOf, type Contract } from "./kucoin-futures-contracts.js";
import { holdOf, type FuturesOrder } from "./kucoin-futures-order.js";
import { maintenanceOf, marginOf, profitOf, type Position, type Side } from "./kucoin-futures-positions.js";
import type { Traded } from "./kucoin-futures-trades.js";
import { Refusal } from "./kucoin-replies.js";
import type { FuturesFigures, KucoinState } from "./kucoin-state.js";

/** A position that is no more. */
export interface ClosedPosition {
  readonly position: Position;
  readonly leverage: bigint;
  readonly wasLong: boolean;
  readonly closedAt: number;
}

/** A trade of an own order. */
export interface Fill {
  readonly id: string;
  readonly order: FuturesOrder;
  readonly price: bigint;
  readonly traded: Traded;
  readonly createdAt: number;
}

/** What a change does to the wallet. */
export interface Payment {
  readonly now: number;
  /** By how much more is tied up. */
  readonly held?: bigint;
  /** Profit less fees. */
  readonly cash?: bigint;
  readonly fee?: bigint;
  /** Code of the refusal when there is not enough. Default 300003. */
  readonly code?: string;
}

const WALLET: Place = { type: "contract" };
// Ids of the length that the venue's have.
const FIRST = { order: 300_000_000_000_000_001n, trade: 1_800_000_000_001n };

export class FuturesBooks {
  readonly contracts = new Map<string, Contract>();
  /** Open ones, in the order in which they were opened. */
  positions: Position[] = [];
  readonly closed: ClosedPosition[] = [];
  /** All that ever were, oldest first. */
  readonly orders: FuturesOrder[] = [];
  readonly fills: Fill[] = [];
  /** Additions of margin that were carried out. */
  readonly bizNos = new Set<string>();
  hedge = false;
  readonly userId: string;
  readonly #state: KucoinState;
  readonly #made = { order: 0n, trade: 0n };

  constructor(state: KucoinState) {
    this.#state = state;
    const { futures, user } = state.seed;
    this.userId = String(user?.uid ?? 0);
    for (const contract of futures?.contracts ?? []) this.contracts.set(contract.symbol, contractOf(contract, futures!, futuresFees(state.seed)));
  }

  /** @throws Refusal where there is none */
  contract(symbol: string): Contract {
    const contract = this.contracts.get(symbol);
    if (!contract) throw new Refusal("100003", `${symbol} is no contract`); // text assumed
    return contract;
  }

  position(contract: Contract, side: Side): Position | undefined {
    return this.positions.find((position) => position.contract === contract && position.side === side);
  }

  /** Puts a position in the place of the one before, or takes it away. */
  put(contract: Contract, side: Side, position: Position | undefined): void {
    const at = this.positions.findIndex((other) => other.contract === contract && other.side === side);
    if (at < 0) this.positions.push(...(position ? [position] : []));
    else this.positions.splice(at, 1, ...(position ? [position] : []));
  }

  /** Orders in the book and those that wait for their trigger. */
  live(contract?: Contract): FuturesOrder[] {
    return this.orders.filter((order) => order.open && (!contract || order.contract === contract));
  }

  /** Whether positions or live orders stand in the way of another mode. */
  isBusy(contract?: Contract): boolean {
    return this.live(contract).length > 0 || this.positions.some((position) => !contract || position.contract === contract);
  }

  free({ settle }: Contract): bigint {
    return this.#state.balances.available(WALLET, settle);
  }

  /** Refuses a payment for which what is free does not suffice. */
  needFree(contract: Contract, { held = 0n, cash = 0n, code = "300003" }: Omit<Payment, "now">): void {
    if (this.free(contract) + cash < held) throw new Refusal(code, `Not enough ${contract.settle}`); // text assumed
  }

  /** Changes the wallet, or refuses and changes nothing. */
  pay(contract: Contract, payment: Payment): void {
    this.needFree(contract, payment);
    const { now, held = 0n, cash = 0n, fee = 0n } = payment;
    const { balances } = this.#state;
    const { settle, symbol } = contract;
    const business = { now, type: "RealisedPNL", fee, remark: symbol };
    if (held < 0n) balances.release(WALLET, settle, -held);
    if (cash > 0n) balances.credit(WALLET, settle, cash, business);
    if (cash < 0n) balances.debit(WALLET, settle, -cash, business);
    if (held > 0n) balances.hold(WALLET, settle, held);
  }

  /** What of a wallet hangs on positions and orders. */
  figures(currency: string): FuturesFigures {
    const here = <Of extends { contract: Contract }>(all: readonly Of[]): Of[] => all.filter(({ contract }) => contract.settle === currency);
    const sum = (amounts: bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
    const positions = here(this.positions);
    const crossed = positions.filter(({ mode }) => mode === "CROSS");
    const backing = this.#state.balances.available(WALLET, currency) + sum(crossed.map((position) => marginOf(position) + profitOf(position)));
    return {
      unrealisedPnl: sum(positions.map(profitOf)),
      positionMargin: sum(positions.map((position) => marginOf(position))),
      orderMargin: sum(here(this.live()).map((order) => holdOf(order))),
      // Maintenance margin over all that stands for it (assumed).
      riskRatio: backing > 0n ? divide(sum(crossed.map(maintenanceOf)), backing) : 0n,
    };
  }

  nextId(of: keyof typeof FIRST): string {
    const id = FIRST[of] + this.#made[of];
    this.#made[of] += 1n;
    return String(id);
  }
}
