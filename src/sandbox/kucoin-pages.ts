/** Histories, newest first: a page of them, or what lies in a span of time. */
import type { Arrived } from "./types.js";

type Query = Arrived["query"];

/** A page as all services tell it. */
export interface Page<Item> {
  currentPage: number;
  pageSize: number;
  totalNum: number;
  totalPage: number;
  items: Item[];
}

/** @param rows all that fit, newest first @param size of a page without pageSize */
export function pageOf<Row, Item>(rows: readonly Row[], query: Query, toItem: (row: Row) => Item, size = 50): Page<Item> {
  const currentPage = Number(query.currentPage ?? 1);
  const pageSize = Number(query.pageSize ?? size);
  const items = rows.slice((currentPage - 1) * pageSize, currentPage * pageSize).map(toItem);
  return { currentPage, pageSize, totalNum: rows.length, totalPage: Math.ceil(rows.length / pageSize), items };
}

/** Whether a moment lies within startAt and endAt, both included. */
export const isWithin = ({ startAt, endAt }: Query, at: number): boolean => at >= Number(startAt ?? 0) && at <= Number(endAt ?? Infinity);
