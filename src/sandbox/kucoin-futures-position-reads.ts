/** Futures positions as the venue tells them: figures are numbers in version 1 and texts in version 2. */
import { divide, formatDecimal, parseDecimal } from "./decimal.js";
import type { ClosedPosition, FuturesBooks } from "./kucoin-futures-books.js";
import { magnitude, type Contract } from "./kucoin-futures-contracts.js";
import { crossMargin, entryPrice, exitPrice, leverageOf, maintenanceOf, marginOf, markValue, priceAtLoss, profitOf, type Position } from "./kucoin-futures-positions.js";
import type { Handlers, Result } from "./kucoin-handlers.js";
import { pageOf } from "./kucoin-pages.js";

const ONE = parseDecimal("1");

export function positionReads(books: FuturesBooks): Handlers {
  return {
    "futures.getPositionDetails": ({ query }, now) => {
      const contract = books.contract(query.symbol!);
      return positionOf(books.positions.find((position) => position.contract === contract) ?? nothingOf(contract), now);
    },
    "futures.getPositionV2": ({ query }, now) => {
      const contract = books.contract(query.symbol!);
      return books.positions.filter((position) => position.contract === contract).map((position) => positionV2Of(position, now));
    },
    "futures.getPositionList": ({ query: { currency } }, now) => books.positions.filter(({ contract }) => currency === undefined || contract.settle === currency).map((position) => positionOf(position, now)),
    "futures.getPositionsHistory": ({ query }) => {
      const rows = books.closed
        .filter(({ position: { contract }, closedAt }) => (query.symbol === undefined || contract.symbol === query.symbol) && closedAt >= Number(query.from ?? 0) && closedAt <= Number(query.to ?? Infinity))
        .reverse();
      const { pageId = "1", limit = "10" } = query;
      return pageOf(rows, { currentPage: pageId, pageSize: limit }, (row) => closedOf(row, books.userId));
    },
  };
}

/** What version 1 tells of a contract without a position. */
const nothingOf = (contract: Contract): Position => ({ id: "500000000000000000", contract, side: "BOTH", mode: contract.marginMode, qty: 0n, cost: 0n, init: 0n, closingFee: 0n, added: 0n, gross: 0n, fees: 0n, closedQty: 0n, closedValue: 0n, openedAt: 0 });

const toNumber = (value: bigint): number => Number(formatDecimal(value));
const numbers = <Name extends string>(figures: Record<Name, bigint>): Record<Name, number> => Object.fromEntries(Object.entries<bigint>(figures).map(([name, value]) => [name, toNumber(value)])) as Record<Name, number>;
const texts = <Name extends string>(figures: Record<Name, bigint>): Record<Name, string> => Object.fromEntries(Object.entries<bigint>(figures).map(([name, value]) => [name, formatDecimal(value)])) as Record<Name, string>;

const ratio = (part: bigint, whole: bigint): bigint => (whole === 0n ? 0n : parseDecimal(formatDecimal(divide(part, whole), 4)));

/** Figures that both versions tell of every position. */
function figuresOf(position: Position) {
  const { contract, mode, qty, cost, init, gross, fees } = position;
  const isCross = mode === "CROSS";
  const profit = profitOf(position);
  const posInit = isCross ? crossMargin(cost, contract.crossLeverage) : init;
  return {
    delevPercentage: 0n,
    currentCost: cost,
    currentComm: fees,
    unrealisedCost: cost,
    realisedGrossCost: -gross,
    realisedCost: fees - gross,
    markPrice: contract.mark,
    markValue: markValue(position),
    posCost: cost,
    posInit,
    posMargin: isCross ? crossMargin(markValue(position), contract.crossLeverage) : marginOf(position),
    realisedGrossPnl: gross,
    realisedPnl: gross - fees,
    unrealisedPnl: profit,
    unrealisedPnlPcnt: ratio(profit, magnitude(cost)),
    unrealisedRoePcnt: ratio(profit, posInit),
    avgEntryPrice: qty === 0n ? 0n : entryPrice(position),
    liquidationPrice: qty === 0n ? 0n : priceAtLoss(position, maintenanceOf(position)),
    bankruptPrice: qty === 0n ? 0n : priceAtLoss(position, position.closingFee),
    leverage: qty === 0n && !isCross ? ONE : leverageOf(position),
  };
}

/** Figures of isolated margin. Nothing is charged for funding. */
function isolatedFigures(position: Position) {
  const { contract, added, closingFee } = position;
  const maintain = contract.level.maintain;
  return {
    ...{ maintMarginReq: maintain, maintainMargin: maintain, realLeverage: leverageOf(position), posCross: added, posCrossMargin: added, posComm: closingFee, posCommCommon: closingFee },
    ...{ posLoss: 0n, posFunding: 0n, posMaint: maintenanceOf(position), maintMargin: marginOf(position) + profitOf(position) },
  };
}

/** What is no figure. */
function factsOf({ id, contract, side, mode, qty, openedAt }: Position, now: number) {
  return {
    ...{ id, symbol: contract.symbol, crossMode: mode === "CROSS", marginMode: mode, positionSide: side, isOpen: qty !== 0n, isInverse: false },
    ...{ settleCurrency: contract.settle, openingTimestamp: openedAt, currentTimestamp: now, currentQty: Number(qty) },
  };
}

const isolatedFacts = ({ level, autoDeposit }: Contract): { autoDeposit: boolean; riskLimit: number; riskLimitLevel: number } => ({ autoDeposit, riskLimit: toNumber(level.max), riskLimitLevel: level.level });

export function positionOf(position: Position, now: number): Result<"futures.getPositionDetails"> {
  const all = { ...factsOf(position, now), ...numbers(figuresOf(position)) };
  return position.mode === "CROSS" ? all : { ...all, ...isolatedFacts(position.contract), ...numbers(isolatedFigures(position)) };
}

function positionV2Of(position: Position, now: number): Result<"futures.getPositionV2">[number] {
  const all = { ...factsOf(position, now), ...texts({ ...figuresOf(position), cumulativeTradeFee: position.fees, cumulativeFundingFee: 0n }) };
  if (position.mode === "CROSS") return { ...all, imr: formatDecimal(divide(ONE, position.contract.crossLeverage)) };
  return { ...all, ...isolatedFacts(position.contract), ...texts(isolatedFigures(position)) };
}

function closedOf({ position, leverage, wasLong, closedAt }: ClosedPosition, userId: string): Result<"futures.getPositionsHistory">["items"][number] {
  const { id, contract, mode, gross, fees, openedAt, closedValue } = position;
  // All that was opened was closed in the end, so the mean entry is the exit less the profit.
  const openPrice = exitPrice({ ...position, closedValue: closedValue - gross });
  return {
    ...{ closeId: id, userId, symbol: contract.symbol, settleCurrency: contract.settle, leverage: formatDecimal(leverage), type: wasLong ? "CLOSE_LONG" : "CLOSE_SHORT" },
    ...{ pnl: formatDecimal(gross - fees), realisedGrossCost: formatDecimal(-gross), realisedGrossCostNew: formatDecimal(-gross), withdrawPnl: "0", tradeFee: formatDecimal(fees), fundingFee: "0", tax: "0" },
    ...{ openTime: openedAt, closeTime: closedAt, openPrice: formatDecimal(openPrice), closePrice: formatDecimal(exitPrice(position)) },
    ...{ marginMode: mode, roe: null, liquidAmount: null, liquidPrice: null, side: wasLong ? "LONG" : "SHORT" },
  };
}
