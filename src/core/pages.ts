/** Walks through answers that come in pages. */
import { memberOf } from "./answer.js";
import type { Pages } from "./types.js";

/** How the answers of a client's methods are walked through. */
export const pagedBy = /* @__PURE__ */ new WeakMap<object, Pages>();

type Method = (...given: never[]) => Promise<unknown>;
type RowOf<Called> = Called extends { readonly __row?: infer Row } ? Exclude<Row, undefined> : never;
/** Only methods that the spec says come in pages have rows. */
type WithRows<Called> = "__row" extends keyof Called ? unknown : never;

/**
 * Walks through the pages of a read: `for await (const page of pages(client.margin.getBorrowHistory, { currency: "USDT" }))`. It begins with
 * the page that the parameters name, the first without, and reads the next one only when it is asked for it. It ends where the venue
 * says that there is no more, or that a page is empty.
 *
 * The options count for every page. Rows that come up while it walks may be seen twice or not at all where pages have numbers.
 *
 * @throws {TypeError} for a method whose answers do not come in pages; and whatever the reads throw
 */
export async function* pages<Called extends Method>(method: Called & WithRows<Called>, ...[params, options]: Parameters<Called>): AsyncGenerator<Awaited<ReturnType<Called>>, void, undefined> {
  const rule = pagedBy.get(method);
  if (!rule) throw new TypeError("pages wants a method of a client whose answers come in pages");
  const parameter = (rule.page ?? rule.cursor)!;
  let given = (params ?? {}) as Record<string, unknown>;
  for (;;) {
    const page = await (method as unknown as (params: unknown, options: unknown) => Promise<unknown>)(given, options);
    yield page as Awaited<ReturnType<Called>>;
    const next = following(rule, page, given[parameter]);
    if (next === undefined) return;
    given = { ...given, [parameter]: next };
  }
}

/** The same, row by row. */
export async function* rows<Called extends Method>(method: Called & WithRows<Called>, ...given: Parameters<Called>): AsyncGenerator<RowOf<Called>, void, undefined> {
  for await (const page of pages(method, ...given)) yield* rowsOf(pagedBy.get(method)!, page) as RowOf<Called>[];
}

const rowsOf = (rule: Pages, page: unknown): readonly unknown[] => {
  const found = rule.rows === "." ? page : memberOf(page, rule.rows);
  return Array.isArray(found) ? found : [];
};

/** What the parameter is on the page after this one; undefined when there is none. */
function following(rule: Pages, page: unknown, current: unknown): unknown {
  const last = rowsOf(rule, page).at(-1);
  if (last === undefined || (rule.more !== undefined && memberOf(page, rule.more) !== true)) return undefined;
  if (rule.page !== undefined) {
    const number = Number(current ?? 1);
    return rule.pages !== undefined && number >= Number(memberOf(page, rule.pages)) ? undefined : number + 1;
  }
  const next = typeof rule.next === "object" ? memberOf(last, rule.next.row) : memberOf(page, rule.next!);
  // A place that does not move would be read for ever.
  return next === null || next === 0 || next === "" || String(next) === String(current) ? undefined : next;
}
