/** Reads of markets. They are quiet: nothing trades but the caller, and every price is the mark price. */
import { decimal, isPair, marketNamed, type Market, type Token } from "./hyperliquid-markets.js";
import type { Books, Order } from "./hyperliquid-accounts.js";
import { FAILED, type Reads, type Result } from "./hyperliquid-read.js";

export const marketReads = {
  meta: (books) => metaOf(books),
  metaAndAssetCtxs: (books) => [metaOf(books), books.perpetuals.map((market) => ({ ...quiet(market), funding: "0.0", openInterest: "0.0", premium: "0.0", oraclePx: decimal(market.markPx), impactPxs: [decimal(market.markPx), decimal(market.markPx)] }))],
  marginTable: (books, { id }) => ((id >= 1 && id < FIRST_LISTED_TABLE) || listedTables(books).includes(id) ? oneTier(id) : FAILED),
  perpDexs: () => [null],
  spotMeta: (books) => spotMetaOf(books),
  spotMetaAndAssetCtxs: (books) => [spotMetaOf(books), books.pairs.map((pair) => ({ ...quiet(pair), coin: pair.name, circulatingSupply: SUPPLY, totalSupply: SUPPLY }))],
  allMids: ({ perpetuals, pairs }) => Object.fromEntries([...perpetuals, ...pairs].map(({ name, markPx }) => [name, decimal(markPx)])),
  l2Book: (books, { coin }, now) => {
    const market = marketNamed(books, coin);
    return market ? { coin, time: now, levels: [levelsOf(books, market, true), levelsOf(books, market, false)] } : null;
  },
} satisfies Reads;

/** Of every base token. */
const SUPPLY = "1000000.0";

/** Margin tables below this id are not listed: they have one tier, whose maximum is the id. */
const FIRST_LISTED_TABLE = 50;

const oneTier = (maxLeverage: number): Result<"marginTable"> => ({ description: "", marginTiers: [{ lowerBound: "0.0", maxLeverage }] });

const listedTables = ({ perpetuals }: Books): number[] => [...new Set(perpetuals.map(({ maxLeverage }) => maxLeverage))].filter((id) => id >= FIRST_LISTED_TABLE);

function metaOf(books: Books): Result<"meta"> {
  return {
    universe: books.perpetuals.map(({ name, szDecimals, maxLeverage, marginMode }) => ({ name, szDecimals, maxLeverage, marginTableId: maxLeverage, ...(marginMode && { onlyIsolated: true, marginMode }) })),
    marginTables: listedTables(books).map((id) => [id, oneTier(id)]),
    collateralToken: 0,
  };
}

function spotMetaOf({ tokens, pairs }: Books): Result<"spotMeta"> {
  const describe = ({ name, szDecimals, weiDecimals, index, tokenId }: Token): Result<"spotMeta">["tokens"][number] => ({ name, szDecimals, weiDecimals, index, tokenId, isCanonical: true, evmContract: null, fullName: null, deployerTradingFeeShare: "0.0" });
  return { universe: pairs.map(({ base, quote, name, index }) => ({ tokens: [base.index, quote.index], name, index, isCanonical: true })), tokens: tokens.map(describe) };
}

function quiet({ markPx }: Market): { prevDayPx: string; dayNtlVlm: string; markPx: string; midPx: string; dayBaseVlm: string } {
  const price = decimal(markPx);
  return { prevDayPx: price, dayNtlVlm: "0.0", markPx: price, midPx: price, dayBaseVlm: "0.0" };
}

/** Most price levels of a side. */
const LEVELS = 20;

/** What rests, of all accounts, the best price first. Coarser levels are not simulated. */
function levelsOf(books: Books, market: Market, isBuy: boolean): { px: string; sz: string; n: number }[] {
  const rests = (order: Order): boolean => order.market === market && order.isBuy === isBuy && order.status === "open" && !order.trigger && order.parent?.status !== "open";
  const levels = new Map<bigint, { sz: bigint; n: number }>();
  for (const { orders } of books.accounts.values()) {
    for (const { limitPx, sz } of orders.filter(rests)) {
      const level = levels.get(limitPx) ?? { sz: 0n, n: 0 };
      levels.set(limitPx, { sz: level.sz + sz, n: level.n + 1 });
    }
  }
  const sorted = [...levels].sort(([a], [b]) => (a < b === isBuy ? 1 : -1));
  return sorted.slice(0, LEVELS).map(([px, { sz, n }]) => ({ px: decimal(px), sz: decimal(sz), n }));
}

/** Name of the token that a market's fees would be paid in. */
export const feeTokenOf = (market: Market, isBuy: boolean): string => (isPair(market) ? (isBuy ? market.base : market.quote).name : "USDC");
