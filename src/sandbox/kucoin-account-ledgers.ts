/** What changed the balances. Spot and margin accounts are high-frequency ones, so that their changes are in ledgers of their own. */
import { formatDecimal } from "./decimal.js";
import { isWithin, pageOf } from "./kucoin-pages.js";
import { nameIn, type AccountType, type Change } from "./kucoin-balances.js";
import type { Handlers, Result } from "./kucoin-handlers.js";
import type { KucoinState } from "./kucoin-state.js";
import type { Arrived } from "./types.js";

type Query = Arrived["query"];
type FuturesRow = Result<"account.getFuturesLedger">["dataList"][number];

const DAY_MS = 86_400_000;

export function ledgerHandlers({ balances }: KucoinState): Handlers {
  /** Changes of the master account's own accounts of some types, newest first. */
  const rowsOf = (...types: AccountType[]): Change[] => balances.changes.filter(({ place }) => place.user === undefined && types.includes(place.type)).reverse();
  return {
    "account.getSpotLedger": ({ query }) => {
      const rows = rowsOf("main").filter((row) => fits(row, query) && isWithin(withBothEnds(query), row.createdAt));
      // The venue fills the balance no longer.
      return pageOf(rows, query, (row) => ({ id: String(row.id), ...common(row), balance: "0", accountType: "MAIN", createdAt: row.createdAt }));
    },
    "account.getSpotHFLedger": ({ query }, now) => {
      const recent = rowsOf("trade").filter((row) => row.createdAt >= now - 3 * DAY_MS);
      return partOf(recent, query).map((row) => ({ id: String(row.id), ...common(row), tax: "0", accountType: "TRADE_HF", createdAt: String(row.createdAt) }));
    },
    "account.getMarginHFLedger": ({ query }) => partOf(rowsOf("margin", "isolated"), query).map((row) => ({ id: row.id, ...common(row), tax: "0", accountType: row.place.type === "margin" ? "MARGIN_V2" : "ISOLATED_V2", createdAt: row.createdAt })),
    "account.getFuturesLedger": ({ query }) => {
      const currency = query.currency === undefined ? undefined : nameIn({ type: "contract" }, query.currency);
      const rows = rowsOf("contract").filter((row) => (currency ?? row.currency) === row.currency && isWithin(query, row.createdAt) && (query.type === undefined || futuresType(row).toLowerCase() === query.type.toLowerCase()));
      const count = Number(query.maxCount ?? 50);
      const offset = query.offset === undefined ? undefined : Number(query.offset);
      if (query.forward === "false" && offset !== undefined) {
        const newer = rows.filter(({ id }) => id > offset);
        return { dataList: newer.slice(-count).map(futuresRow), hasMore: newer.length > count };
      }
      const older = rows.filter(({ id }) => offset === undefined || id < offset);
      return { dataList: older.slice(0, count).map(futuresRow), hasMore: older.length > count };
    },
  };
}

function fits(row: Change, { currency, direction, bizType }: Query): boolean {
  return (currency === undefined || currency.split(",").includes(row.currency)) && (direction ?? directionOf(row)) === directionOf(row) && (bizType ?? row.type) === row.type;
}

/** With one end alone the other lies a day away. */
function withBothEnds({ startAt, endAt }: Query): Query {
  if (startAt !== undefined && endAt === undefined) return { startAt, endAt: String(Number(startAt) + DAY_MS) };
  if (startAt === undefined && endAt !== undefined) return { startAt: String(Number(endAt) - DAY_MS), endAt };
  return startAt === undefined ? {} : { startAt, endAt: endAt! };
}

/** Rows from `lastId` on, as the ledgers without pages go. */
function partOf(rows: readonly Change[], query: Query): Change[] {
  const { lastId = Infinity, limit = 100 } = query;
  return rows.filter((row) => row.id < Number(lastId) && fits(row, query) && isWithin(query, row.createdAt)).slice(0, Number(limit));
}

const directionOf = ({ amount }: Change): "in" | "out" => (amount < 0n ? "out" : "in");
const magnitude = (amount: bigint): string => formatDecimal(amount < 0n ? -amount : amount);

/** What the ledgers of spot and margin have in common. */
const common = (row: Change) => ({ currency: row.currency, amount: magnitude(row.amount), fee: formatDecimal(row.fee), balance: formatDecimal(row.balance), bizType: row.type, direction: directionOf(row), context: JSON.stringify(row.context) });

/** Other accounts' transfers are the futures account's TransferIn and TransferOut. */
const futuresType = (row: Change): string => (!row.type.endsWith("TRANSFER") ? row.type : directionOf(row) === "in" ? "TransferIn" : "TransferOut");

/** The open profit of past moments is not kept, so that the equity is the balance. */
const futuresRow = (row: Change): FuturesRow => ({
  time: row.createdAt,
  type: futuresType(row),
  amount: Number(formatDecimal(row.amount)),
  fee: Number(formatDecimal(row.fee)),
  accountEquity: Number(formatDecimal(row.balance)),
  status: "Completed",
  remark: row.remark,
  offset: row.id,
  currency: row.currency,
});
