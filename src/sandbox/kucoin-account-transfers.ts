/** Moving money between accounts, and between the master account and its sub-accounts. */
import { formatDecimal } from "./decimal.js";
import { isWithin, pageOf } from "./kucoin-pages.js";
import { isSamePlace, placeOf } from "./kucoin-account-places.js";
import { transferable } from "./kucoin-account-transferable.js";
import { amountOf } from "./kucoin-amounts.js";
import { nameIn, type Place } from "./kucoin-balances.js";
import { bodyOf, type Handlers } from "./kucoin-handlers.js";
import { Refusal } from "./kucoin-replies.js";
import type { KucoinState } from "./kucoin-state.js";

interface Move {
  from: Place;
  to: Place;
  currency: string;
  /** As it travelled. */
  amount: string;
  now: number;
}

type Body<Name extends string> = Readonly<Record<Name, string>>;
type FlexBody = Body<"clientOid" | "currency" | "amount" | "type" | "fromAccountType" | "toAccountType"> & Partial<Body<"fromUserId" | "fromAccountTag" | "toUserId" | "toAccountTag">>;
type InnerBody = Body<"clientOid" | "currency" | "amount" | "from" | "to"> & Partial<Body<"fromTag" | "toTag">>;
type SubBody = Body<"clientOid" | "currency" | "amount" | "direction" | "subUserId"> & Partial<Body<"accountType" | "subAccountType" | "tag" | "subTag">>;
type FuturesBody = Body<"currency" | "amount">;

interface TransferOut {
  applyId: string;
  sn: number;
  currency: string;
  amount: string;
  createdAt: number;
}

const FIRST_SERIAL = 1_510_000_000_000_001;

export function transferHandlers(state: KucoinState): Handlers {
  const { ids, subAccounts } = state;
  const used = new Set<string>();
  const outs: TransferOut[] = [];

  /** A clientOid stands for one transfer; what a repeat is answered with was not seen: code and text assumed. A refused one is free again. */
  const once = (clientOid: string, given: Move): { orderId: string } => {
    if (used.has(clientOid)) throw new Refusal("400100", "clientOid is repeated");
    transfer(state, given);
    used.add(clientOid);
    return { orderId: ids.next(given.now) };
  };
  const subAccount = (userId: string | undefined): string => subAccounts.find((sub) => sub.userId === userId).userId;

  return {
    "account.flexTransfer": (request, now) => {
      const { clientOid, currency, amount, type, ...body } = bodyOf<FlexBody>(request);
      const from = placeOf(body.fromAccountType, body.fromAccountTag, type === "SUB_TO_PARENT" ? subAccount(body.fromUserId) : undefined);
      const to = placeOf(body.toAccountType, body.toAccountTag, type === "PARENT_TO_SUB" ? subAccount(body.toUserId) : undefined);
      return once(clientOid, { from, to, currency, amount, now });
    },
    "account.innerTransfer": (request, now) => {
      const { clientOid, currency, amount, from, fromTag, to, toTag } = bodyOf<InnerBody>(request);
      return once(clientOid, { from: placeOf(from, fromTag), to: placeOf(to, toTag), currency, amount, now });
    },
    "account.subAccountTransfer": (request, now) => {
      const { clientOid, currency, amount, direction, subUserId, accountType = "MAIN", tag, subAccountType = "MAIN", subTag } = bodyOf<SubBody>(request);
      const own = placeOf(accountType, tag);
      const sub = placeOf(subAccountType, subTag, subAccount(subUserId));
      const [from, to] = direction === "OUT" ? [own, sub] : [sub, own];
      if (from.type === "contract") throw new Refusal("400100", "the futures account cannot be debited"); // code and text assumed
      return once(clientOid, { from, to, currency, amount, now });
    },
    "account.futuresAccountTransferIn": (request, now) => {
      const { currency, amount, payAccountType } = bodyOf<FuturesBody & Body<"payAccountType">>(request);
      transfer(state, { from: placeOf(payAccountType), to: { type: "contract" }, currency, amount, now });
      return null;
    },
    "account.futuresAccountTransferOut": (request, now) => {
      const { currency, amount, recAccountType } = bodyOf<FuturesBody & Body<"recAccountType">>(request);
      const moved = transfer(state, { from: { type: "contract" }, to: placeOf(recAccountType), currency, amount, now });
      const out = { applyId: ids.next(now), sn: FIRST_SERIAL + outs.length, currency: nameIn({ type: "contract" }, currency), amount: formatDecimal(moved), createdAt: now };
      outs.push(out);
      // The venue answers before the money arrives; here it is there already.
      return { ...out, bizNo: ids.next(now), payAccountType: "CONTRACT", payTag: "DEFAULT", remark: "", recAccountType, recTag: "DEFAULT", recRemark: "", recSystem: "KUCOIN", status: "PROCESSING", fee: "0", reason: "", updatedAt: now };
    },
    "account.getFuturesAccountTransferOutLedger": ({ query }) => {
      const currency = query.currency === undefined ? undefined : nameIn({ type: "contract" }, query.currency);
      const rows = outs.filter((out) => (currency ?? out.currency) === out.currency && (query.status ?? "SUCCESS") === "SUCCESS" && isWithin(query, out.createdAt)).reverse();
      return pageOf(rows, query, ({ sn, ...out }) => ({ ...out, recRemark: "", recSystem: "KUCOIN", status: "SUCCESS", reason: "", offset: sn, remark: "" }));
    },
  };
}

/** Moves all of it or nothing, and tells how much. The codes are assumed but for that of a missing balance. */
function transfer(state: KucoinState, { from, to, currency, amount: text, now }: Move): bigint {
  if (isSamePlace(from, to)) throw new Refusal("400100", "the two accounts are the same"); // text assumed
  const amount = amountOf(text, "400100");
  for (const place of [from, to]) checkAsset(state, place, currency);
  if (amount > transferable(state, from, currency)) throw new Refusal("230003", "Balance insufficient!"); // text assumed
  const type = from.user === to.user ? "TRANSFER" : "SUB_TRANSFER";
  state.balances.move(from, to, currency, amount, { now, type, remark: `Transfer from ${from.type} to ${to.type}` }); // remark assumed
  return amount;
}

/** An isolated account, of a sub-account too, has the two assets of its pair. */
function checkAsset({ books }: KucoinState, { type, symbol }: Place, currency: string): void {
  if (type !== "isolated") return;
  const account = books.find({ isIsolated: true, symbol });
  if (!account.holdings.has(currency)) throw new Refusal("400100", `${currency} is not an asset of ${account.symbol!}`); // text assumed
}
