/** Pages of CoinSwitch PRO's low-latency service. A cursor names the last row that was shown; clients hand it back as it is. */
import { badParameter } from "./coinswitch-hft-replies.js";
import type { Arrived } from "./types.js";

export interface Page<Row> {
  list: Row[];
  nextPageCursor: string;
}

/** @param most rows per page; the venue names no figure */
export function pageOf<Row>(rows: readonly Row[], { cursor, limit }: Arrived["query"], idOf: (row: Row) => string, most: number): Page<Row> {
  const after = cursor === undefined ? -1 : rows.findIndex((row) => cursor === cursorOf(idOf(row)));
  if (cursor !== undefined && after < 0) throw badParameter("cursor invalid");
  const list = rows.slice(after + 1, after + 1 + Math.min(Number(limit ?? most), most));
  const last = list.at(-1);
  return { list, nextPageCursor: last !== undefined && after + 1 + list.length < rows.length ? cursorOf(idOf(last)) : "" };
}

// With an escape in it, as cursors of the API that this one is modelled on have them: it must come back as it is.
const cursorOf = (id: string): string => `after%3A${id}`;
