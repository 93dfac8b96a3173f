/** Orders of CoinSwitch PRO's low-latency account. Prices stand still: an order is filled at once and in full, or rests for good. */
import { badParameter, HftRefusal } from "./coinswitch-hft-replies.js";
import type { Held, HftAccount, Side, Contract } from "./coinswitch-hft-account.js";
import { formatDecimal, multiply, parseDecimal } from "./decimal.js";
import type { CoinswitchHftSeed } from "./seed-coinswitch-hft.js";

export interface OrderRequest {
  symbol: string;
  side: Side;
  orderType: "Limit" | "Market";
  qty: string;
  price?: string;
  positionIdx: string;
  timeInForce?: "GTC" | "IOC" | "FOK";
  reduceOnly?: boolean;
  orderLinkId?: string;
}

export interface Order {
  readonly id: string;
  readonly linkId: string;
  readonly symbol: Contract;
  readonly side: Side;
  readonly type: "Limit" | "Market";
  readonly price: bigint;
  readonly size: bigint;
  readonly index: number;
  readonly timeInForce: string;
  readonly reduceOnly: boolean;
  status: "New" | "Filled" | "Cancelled";
  filled: bigint;
  fee: bigint;
  readonly createdAt: number;
  updatedAt: number;
}

export interface Execution {
  readonly id: string;
  readonly order: Order;
  readonly price: bigint;
  readonly size: bigint;
  readonly fee: bigint;
  readonly closed: bigint;
  readonly at: number;
}

/** Which orders a request means: those that have all that it names. */
export interface Which {
  symbol?: string | undefined;
  orderId?: string | undefined;
  orderLinkId?: string | undefined;
}

export class HftOrders {
  /** Oldest first. */
  readonly orders: Order[] = [];
  readonly executions: Execution[] = [];

  constructor(
    readonly account: HftAccount,
    seed: CoinswitchHftSeed,
    now: number,
  ) {
    account.heldByOrders = () => this.orders.flatMap((order) => (order.status === "New" ? this.#opening(order) : []));
    for (const { symbol, side, price, qty, orderLinkId } of seed.openOrders) {
      try {
        this.place({ symbol, side, orderType: "Limit", price, qty, positionIdx: String(account.indexOf(side)), orderLinkId }, now);
      } catch (cause) {
        throw new Error(`seed: coinswitch.hft has an order ${orderLinkId} that is refused: ${(cause as Error).message}`, { cause });
      }
    }
  }

  place(request: OrderRequest, now: number): Order {
    const order = this.#checked(request, now);
    const { symbol, side, price, type } = order;
    const crosses = type === "Market" || (side === "Buy" ? price >= symbol.price : price <= symbol.price);
    this.orders.push(order);
    if (crosses) this.#fill(order, now);
    else if (order.timeInForce !== "GTC") order.status = "Cancelled";
    return order;
  }

  #checked(request: OrderRequest, now: number): Order {
    const { account } = this;
    const { side, orderType: type, orderLinkId: linkId = "", timeInForce = "GTC", reduceOnly = false } = request;
    const symbol = account.find(request.symbol);
    if (account.wallet.currency !== "USDT") throw badParameter("symbol settles in USDT");
    const size = parseDecimal(request.qty);
    const price = type === "Market" ? symbol.price : parseDecimal(request.price ?? "0");
    const index = Number(request.positionIdx);
    this.#checkSteps(size, type === "Market" ? undefined : price, symbol);
    if ((index === 0) !== (account.mode === "one-way")) throw new HftRefusal(10001, "position idx not match position mode");
    if (linkId !== "" && this.orders.some((order) => order.linkId === linkId)) throw new HftRefusal(110072, "OrderLinkedID is duplicate");
    const order: Order = { id: `c0000000-0000-4000-8000-${String(this.orders.length + 1).padStart(12, "0")}`, linkId, symbol, side, type, price, size, index, timeInForce, reduceOnly, status: "New", filled: 0n, fee: 0n, createdAt: now, updatedAt: now };
    const [opening] = this.#opening(order);
    // In hedge mode the sell of a long and the buy of a short position only close it, whether they say so or not.
    const onlyCloses = reduceOnly || (index !== 0 && side !== (index === 1 ? "Buy" : "Sell"));
    if (onlyCloses && opening) throw new HftRefusal(110017, "Reduce-only rule not satisfied");
    if (opening && account.marginOf(opening) > account.available) throw new HftRefusal(110007, "ab not enough for new order");
    return order;
  }

  #checkSteps(size: bigint, price: bigint | undefined, symbol: Contract): void {
    const { tickSize, qtyStep, minOrderQty, maxOrderQty, minNotionalValue } = this.account.rules;
    if (size % parseDecimal(qtyStep) !== 0n || size < parseDecimal(minOrderQty)) throw new HftRefusal(10001, "Qty invalid");
    if (size > parseDecimal(maxOrderQty)) throw new HftRefusal(110090, "Order quantity exceeds the upper limit");
    if (price !== undefined && price % parseDecimal(tickSize) !== 0n) throw new HftRefusal(10001, "Price invalid");
    if (multiply(price ?? symbol.price, size) < parseDecimal(minNotionalValue)) throw new HftRefusal(110094, `Order does not meet minimum order value ${minNotionalValue}USDT`);
  }

  /** The part of an order that would open a position or add to one. */
  #opening({ symbol, side, size, price, index }: Order): [Held] | [] {
    const position = this.account.positionAt(symbol, index);
    const closes = position && position.side !== side ? position.size : 0n;
    return size > closes ? [{ symbol, side, size: size - closes, price }] : [];
  }

  /** At the price of the symbol, which is never worse than that of the order. */
  #fill(order: Order, now: number): void {
    const { symbol, side, size, index } = order;
    const { price } = symbol;
    const fee = multiply(multiply(price, size), parseDecimal(this.account.rules.feeRate));
    Object.assign(order, { status: "Filled", filled: size, fee, updatedAt: now });
    const closed = this.account.trade(symbol, index, side, size, price, fee, now);
    this.executions.push({ id: `e0000000-0000-5000-8000-${String(this.executions.length + 1).padStart(12, "0")}`, order, price, size, fee, closed, at: now });
  }

  cancel({ symbol, orderId, orderLinkId }: Which, now: number): Order {
    if (orderId === undefined && orderLinkId === undefined) throw badParameter("orderId or orderLinkId is required");
    const [order] = this.matching({ symbol: this.account.find(symbol).name, orderId, orderLinkId });
    if (order?.status !== "New") throw new HftRefusal(110001, "order not exists or too late to cancel");
    return Object.assign(order, { status: "Cancelled", updatedAt: now });
  }

  cancelAll(symbol: string, now: number): Order[] {
    const open = this.matching({ symbol: this.account.find(symbol).name }).filter(({ status }) => status === "New");
    for (const order of open) Object.assign(order, { status: "Cancelled", updatedAt: now });
    return open;
  }

  /** Newest first. */
  matching({ symbol, orderId, orderLinkId }: Which): Order[] {
    return this.orders.filter((order) => (symbol === undefined || order.symbol.name === symbol) && (orderId === undefined || order.id === orderId) && (orderLinkId === undefined || order.linkId === orderLinkId)).reverse();
  }
}

export function orderView(order: Order): object {
  const { id, linkId, symbol, side, type, status, price, size, filled, fee, timeInForce, index, reduceOnly, createdAt, updatedAt } = order;
  return {
    symbol: symbol.name,
    orderId: id,
    orderLinkId: linkId,
    side,
    orderType: type,
    orderStatus: status,
    price: type === "Market" ? "0" : formatDecimal(price),
    qty: formatDecimal(size),
    leavesQty: status === "New" ? formatDecimal(size - filled) : "0",
    cumExecQty: formatDecimal(filled),
    cumExecValue: formatDecimal(multiply(symbol.price, filled)),
    cumExecFee: formatDecimal(fee),
    avgPrice: filled === 0n ? "" : formatDecimal(symbol.price),
    lastPriceOnCreated: formatDecimal(symbol.price),
    timeInForce,
    positionIdx: index,
    reduceOnly,
    rejectReason: "EC_NoError",
    createdTime: String(createdAt),
    updatedTime: String(updatedAt),
  };
}

export const executionView = ({ id, order, price, size, fee, closed, at }: Execution, feeRate: string): object => ({
  symbol: order.symbol.name,
  orderId: order.id,
  orderLinkId: order.linkId,
  side: order.side,
  execId: id,
  execPrice: formatDecimal(price),
  execQty: formatDecimal(size),
  execValue: formatDecimal(multiply(price, size)),
  execFee: formatDecimal(fee),
  feeRate,
  execTime: String(at),
  isMaker: false,
  execType: "Trade",
  closedSize: formatDecimal(closed),
});
