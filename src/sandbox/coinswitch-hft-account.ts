/** The books of CoinSwitch PRO's low-latency account: wallet, positions, leverage, mode. Amounts are scaled decimals. */
import { badParameter, HftRefusal } from "./coinswitch-hft-replies.js";
import { divide, multiply, parseDecimal } from "./decimal.js";
import type { CoinswitchHftSeed } from "./seed-coinswitch-hft.js";

export type Side = "Buy" | "Sell";
export type Currency = "USDT" | "INR";

export interface Contract {
  readonly name: string;
  readonly price: bigint;
  readonly minLeverage: number;
  readonly maxLeverage: number;
  /** For long and for short positions. */
  leverage: { Buy: bigint; Sell: bigint };
}

export interface Position {
  readonly symbol: Contract;
  /** 0 in one-way mode, 1 for the long and 2 for the short one in hedge mode. */
  readonly index: number;
  side: Side;
  size: bigint;
  entryPrice: bigint;
  realised: bigint;
  readonly createdAt: number;
  updatedAt: number;
}

/** What holds margin: a position, or the part of a working order that opens one. */
export interface Held {
  readonly symbol: Contract;
  readonly side: Side;
  readonly size: bigint;
  readonly price: bigint;
}

interface Wallet {
  readonly currency: Currency;
  balance: bigint;
  realised: bigint;
}

export class HftAccount {
  readonly symbols: ReadonlyMap<string, Contract>;
  readonly rules: CoinswitchHftSeed["rules"];
  /** Outside of the account. */
  readonly funds: Record<Currency, bigint>;
  readonly positions: Position[] = [];
  /** Margin that working orders hold; the orders tell it. */
  heldByOrders: () => readonly Held[] = () => [];
  mode: "one-way" | "hedge" = "one-way";
  #wallet: Wallet | undefined;

  constructor(seed: CoinswitchHftSeed, now: number) {
    this.symbols = new Map(
      seed.symbols.map(({ symbol, price, minLeverage, maxLeverage, leverage }) => {
        const times = parseDecimal(String(leverage));
        return [symbol, { name: symbol, price: parseDecimal(price), minLeverage, maxLeverage, leverage: { Buy: times, Sell: times } }];
      }),
    );
    this.rules = seed.rules;
    this.funds = { USDT: parseDecimal(seed.funds.USDT), INR: parseDecimal(seed.funds.INR) };
    if (seed.account) {
      this.open(seed.account.currency).balance = parseDecimal(seed.account.balance);
      this.mode = seed.account.mode;
    }
    for (const { symbol, side, size, entryPrice } of seed.positions) {
      this.positions.push({ symbol: this.#listed(symbol), index: this.indexOf(side), side, size: parseDecimal(size), entryPrice: parseDecimal(entryPrice), realised: 0n, createdAt: now, updatedAt: now });
    }
  }

  /** A symbol of the seed; another one is a mistake in it. */
  #listed(name: string): Contract {
    const symbol = this.symbols.get(name);
    if (!symbol) throw new Error(`seed: coinswitch.hft has no symbol ${name}`);
    return symbol;
  }

  find(name: unknown): Contract {
    const symbol = this.symbols.get(String(name));
    if (!symbol) throw badParameter("symbol invalid");
    return symbol;
  }

  indexOf(side: Side): number {
    return this.mode === "one-way" ? 0 : side === "Buy" ? 1 : 2;
  }

  /** The wallet. That an account which no transfer has opened yet is refused like this is assumed. */
  get wallet(): Wallet {
    if (!this.#wallet) throw new HftRefusal(10008, "Account does not exist, transfer funds first");
    return this.#wallet;
  }

  get currency(): Currency | undefined {
    return this.#wallet?.currency;
  }

  open(currency: Currency): Wallet {
    return (this.#wallet ??= { currency, balance: 0n, realised: 0n });
  }

  positionAt(symbol: Contract, index: number): Position | undefined {
    return this.positions.find((position) => position.symbol === symbol && position.index === index);
  }

  marginOf({ symbol, side, size, price }: Held): bigint {
    return divide(multiply(price, size), symbol.leverage[side]);
  }

  get positionMargin(): bigint {
    return this.positions.reduce((sum, { symbol, side, size, entryPrice }) => sum + this.marginOf({ symbol, side, size, price: entryPrice }), 0n);
  }

  get orderMargin(): bigint {
    return this.heldByOrders().reduce((sum, held) => sum + this.marginOf(held), 0n);
  }

  unrealised({ symbol, side, size, entryPrice }: Position): bigint {
    return multiply(symbol.price - entryPrice, size) * (side === "Buy" ? 1n : -1n);
  }

  get allUnrealised(): bigint {
    return this.positions.reduce((sum, position) => sum + this.unrealised(position), 0n);
  }

  /** What can be used. Profit that is not realised does not count, loss does: assumed. */
  get available(): bigint {
    const unrealised = this.allUnrealised;
    return this.wallet.balance + (unrealised < 0n ? unrealised : 0n) - this.positionMargin - this.orderMargin;
  }

  /**
   * Takes a trade into the books: profit and fee into the wallet, size into the position.
   *
   * @returns how much of a position it closed
   */
  trade(symbol: Contract, index: number, side: Side, size: bigint, price: bigint, fee: bigint, now: number): bigint {
    const position = this.positionAt(symbol, index);
    const closes = position && position.side !== side ? (position.size < size ? position.size : size) : 0n;
    this.wallet.balance -= fee;
    this.wallet.realised -= fee;
    if (position && closes > 0n) {
      const profit = multiply(price - position.entryPrice, closes) * (position.side === "Buy" ? 1n : -1n);
      this.wallet.balance += profit;
      this.wallet.realised += profit;
      Object.assign(position, { size: position.size - closes, realised: position.realised + profit, updatedAt: now });
      if (position.size === 0n) this.positions.splice(this.positions.indexOf(position), 1);
    }
    const opens = size - closes;
    if (opens > 0n) this.#grow(symbol, index, side, opens, price, now);
    return closes;
  }

  #grow(symbol: Contract, index: number, side: Side, size: bigint, price: bigint, now: number): void {
    const position = this.positionAt(symbol, index);
    if (!position) return void this.positions.push({ symbol, index, side, size, entryPrice: price, realised: 0n, createdAt: now, updatedAt: now });
    const value = multiply(position.entryPrice, position.size) + multiply(price, size);
    Object.assign(position, { size: position.size + size, entryPrice: divide(value, position.size + size), updatedAt: now });
  }
}
