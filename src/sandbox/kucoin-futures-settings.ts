/** How the futures account is set: margin modes, position mode, leverage of cross margin, risk limits and automatic deposits of isolated margin. */
import { formatDecimal, parseDecimal } from "./decimal.js";
import type { FuturesBooks } from "./kucoin-futures-books.js";
import { magnitude, type Contract, type MarginMode, type RiskLevel } from "./kucoin-futures-contracts.js";
import { holdOf } from "./kucoin-futures-order.js";
import { cancel } from "./kucoin-futures-orders.js";
import { markValue, marginOf, neededMargin, type Position } from "./kucoin-futures-positions.js";
import { bodyOf, type Handlers } from "./kucoin-handlers.js";
import { Refusal } from "./kucoin-replies.js";

/** The answer to `symbol` alone was recorded in a batch; that a single switch has the same text is assumed. */
const BUSY = { code: "50002", msg: "exist.order.or.position" };

export function settingHandlers(books: FuturesBooks): Handlers {
  return {
    "futures.getMarginMode": ({ query }) => modeOf(books.contract(query.symbol!)),
    "futures.switchMarginMode": (request) => {
      const { symbol, marginMode } = bodyOf<{ symbol: string; marginMode: MarginMode }>(request);
      const contract = books.contract(symbol);
      if (!switchMode(books, contract, marginMode)) throw new Refusal(BUSY.code, BUSY.msg);
      return modeOf(contract);
    },
    "futures.batchSwitchMarginMode": (request) => {
      const { symbols, marginMode } = bodyOf<{ symbols: string[]; marginMode: MarginMode }>(request);
      const contracts = symbols.map((symbol) => books.contract(symbol));
      const failed = contracts.filter((contract) => !switchMode(books, contract, marginMode));
      return { marginMode: Object.fromEntries(contracts.map((contract) => [contract.symbol, contract.marginMode])), errors: failed.map(({ symbol }) => ({ ...BUSY, symbol })) };
    },
    "futures.getPositionMode": () => ({ positionMode: Number(books.hedge) }),
    "futures.switchPositionMode": (request) => {
      const hedge = bodyOf<{ positionMode: string }>(request).positionMode === "1";
      // That positions and orders stand in the way of this, too, and the code, are assumed.
      if (hedge !== books.hedge && books.isBusy()) throw new Refusal(BUSY.code, BUSY.msg);
      books.hedge = hedge;
      return { positionMode: Number(hedge) };
    },
    "futures.getCrossMarginLeverage": ({ query }) => {
      const { symbol, crossLeverage } = books.contract(query.symbol!);
      return { symbol, leverage: formatDecimal(crossLeverage) };
    },
    "futures.modifyMarginLeverage": (request, now) => {
      const { symbol, leverage } = bodyOf<{ symbol: string; leverage: string }>(request);
      setCrossLeverage(books, books.contract(symbol), parseDecimal(leverage), now);
      return true;
    },
    "futures.modifyIsolatedMarginRiskLimit": (request, now) => {
      const { symbol, level } = bodyOf<{ symbol: string; level: string }>(request);
      const contract = books.contract(symbol);
      const wanted = contract.levels.find((candidate) => candidate.level === Number(level));
      if (!wanted) throw new Refusal("100005", `${symbol} has no risk limit level ${level}`); // text assumed
      setLevel(books, contract, wanted, now);
      return true;
    },
    "futures.modifyAutoDepositStatus": (request) => {
      const { symbol, status } = bodyOf<{ symbol: string; status: boolean }>(request);
      // Taken without a position, too (assumed). The sandbox never comes near a liquidation, so nothing is ever deposited.
      books.contract(symbol).autoDeposit = status;
      return true;
    },
  };
}

const modeOf = ({ symbol, marginMode }: Contract): { symbol: string; marginMode: MarginMode } => ({ symbol, marginMode });

/** Whether the contract is in the mode now. */
function switchMode(books: FuturesBooks, contract: Contract, mode: MarginMode): boolean {
  if (contract.marginMode !== mode && books.isBusy(contract)) return false;
  contract.marginMode = mode;
  return true;
}

const sum = (amounts: bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

/** Counts for the open position and live orders as well. */
function setCrossLeverage(books: FuturesBooks, contract: Contract, leverage: bigint, now: number): void {
  const { maxLeverage } = contract.levels[0];
  // Code and text assumed.
  if (leverage < parseDecimal("1") || leverage > maxLeverage) throw new Refusal("100001", `leverage must be from 1 to ${formatDecimal(maxLeverage)}`);
  const positions = books.positions.filter((position) => position.contract === contract);
  const tied = (at: bigint): bigint => sum(positions.map((position) => marginOf(position, at))) + sum(books.live(contract).map((order) => holdOf(order, at)));
  books.pay(contract, { held: tied(leverage) - tied(contract.crossLeverage), now });
  contract.crossLeverage = leverage;
}

/** Live orders are cancelled; what a position lacks at the level is added to its margin. Counts at once, not after the answer as at the venue. */
function setLevel(books: FuturesBooks, contract: Contract, level: RiskLevel, now: number): void {
  const isolated = books.positions.filter((position) => position.contract === contract && position.mode === "ISOLATED");
  if (isolated.some((position) => magnitude(markValue(position)) > level.max)) throw new Refusal("300005", `The position is too large for risk limit level ${level.level}`); // text assumed
  const lack = (position: Position): bigint => {
    const missing = neededMargin(position, level) - marginOf(position);
    return missing > 0n ? missing : 0n;
  };
  const missing = sum(isolated.map(lack));
  books.needFree(contract, { held: missing - sum(books.live(contract).map((order) => holdOf(order))), code: "200005" });
  for (const order of books.live(contract)) cancel(books, order, now);
  books.pay(contract, { held: missing, now });
  for (const position of isolated) books.put(contract, position.side, { ...position, added: position.added + lack(position) });
  contract.level = level;
}
