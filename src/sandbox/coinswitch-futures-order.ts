/** A futures order of CoinSwitch PRO: what it ties up, and how it is shown. */
import type { Instrument } from "./coinswitch-futures-account.js";
import { marginFor } from "./coinswitch-futures-positions.js";
import { EXCHANGE } from "./coinswitch-futures-rules.js";
import { divide, formatDecimal, multiply } from "./decimal.js";

export interface Order {
  readonly id: string;
  readonly clientId: string | undefined;
  readonly instrument: Instrument;
  readonly side: "BUY" | "SELL";
  readonly type: "MARKET" | "LIMIT" | "TAKE_PROFIT_MARKET" | "STOP_MARKET";
  /** 0 unless it is a limit order. */
  readonly price: bigint;
  /** 0 for what closes the whole position. */
  readonly quantity: bigint;
  readonly trigger: bigint | undefined;
  readonly reduceOnly: boolean;
  status: "RAISED" | "CANCELLATION_RAISED" | "EXECUTED" | "PARTIALLY_EXECUTED" | "CANCELLED";
  executed: bigint;
  executedValue: bigint;
  /** An estimate while it works. */
  fee: bigint;
  profit: bigint;
  readonly createdAt: number;
  updatedAt: number;
}

export const isWorking = ({ status }: Order): boolean => status === "RAISED" || status === "CANCELLATION_RAISED";

/** What a working order ties up; nothing if it can only shrink a position (assumed). */
export const holdOf = ({ instrument, reduceOnly, price, quantity }: Order): bigint => (reduceOnly ? 0n : marginFor(instrument, multiply(price, quantity)));

/** As all operations show it, but the cancellation. */
export function orderView(order: Order): object {
  return { ...common(order), avg_execution_price: averageOf(order), execution_fee: formatDecimal(order.fee), realised_pnl: formatDecimal(order.profit) };
}

/** As futures.cancelOrder shows it: two members have other names, and one is missing. The fee is no estimate any more. */
export function cancelledView(order: Order): object {
  return { ...common(order), avg_exec_price: averageOf(order), exec_fee: "0" };
}

const averageOf = ({ executed, executedValue }: Order): string => (executed === 0n ? "0" : formatDecimal(divide(executedValue, executed)));

function common({ id, clientId, instrument, side, type, price, quantity, trigger, reduceOnly, status, executed, createdAt, updatedAt }: Order): object {
  return {
    order_id: id,
    exchange: EXCHANGE,
    symbol: instrument.symbol,
    side,
    status,
    order_type: type,
    quantity: formatDecimal(quantity),
    exec_quantity: formatDecimal(executed),
    price: formatDecimal(price),
    ...(trigger === undefined ? {} : { trigger_price: formatDecimal(trigger) }),
    reduce_only: reduceOnly,
    ...(clientId === undefined ? {} : { client_order_id: clientId }),
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
