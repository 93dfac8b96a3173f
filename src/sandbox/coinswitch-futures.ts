/** The futures account of CoinSwitch PRO: leverage, positions, orders and wallet. */
import type { Handlers } from "./coinswitch-handlers.js";
import { data, invalidValue, refuse } from "./coinswitch-replies.js";
import { divide, formatDecimal, multiply, parseDecimal } from "./decimal.js";
import type { Seed } from "./seed.js";
import type { Arrived, Reply } from "./types.js";

const EXCHANGE = "EXCHANGE_2";
const PAGE = 50;
const LONGEST_WINDOW = 7 * 24 * 3_600_000;
// In percent, as the venue lists it. One rate for all instruments; the venue has one each.
const MAINTENANCE_RATE = "0.6";
const MAKER_FEE_RATE = "0.0002";

interface Instrument {
  price: bigint;
  minLeverage: number;
  maxLeverage: number;
}

interface Position {
  id: string;
  side: "LONG" | "SHORT";
  size: bigint;
  entryPrice: bigint;
  margin: bigint;
  updatedAt: number;
}

interface Order {
  id: string;
  symbol: string;
  side: "BUY" | "SELL";
  price: bigint;
  quantity: bigint;
  createdAt: number;
}

/** The books. Maps are keyed by symbol in upper case; amounts are scaled decimals of USDT. */
interface Account {
  openedAt: number;
  instruments: Map<string, Instrument>;
  leverage: Map<string, number>;
  positions: Map<string, Position>;
  /** Newest first. */
  orders: Order[];
  /** Everything in the wallet, whether held back or not. */
  total: bigint;
}

/** @param now when the account is opened */
export function futuresHandlers(seed: Seed["coinswitch"], now: number): Handlers {
  const account = openAccount(seed, now);
  const of = (handle: (account: Account, request: Arrived, now: number) => Reply) => (request: Arrived, at: number): Reply => handle(account, request, at);
  return {
    "futures.getLeverage": of(getLeverage),
    "futures.updateLeverage": of(updateLeverage),
    "futures.getInstrumentInfo": of(getInstrumentInfo),
    "futures.getPositions": of(getPositions),
    "futures.addMargin": of(addMargin),
    "futures.openOrders": of(openOrders),
    "futures.getWalletBalance": of(getWalletBalance),
  };
}

function openAccount(seed: Seed["coinswitch"], openedAt: number): Account {
  const instruments = new Map(seed.instruments.map(({ symbol, price, minLeverage, maxLeverage }) => [symbol, { price: parseDecimal(price), minLeverage, maxLeverage }]));
  const listed = (symbol: string): string => {
    if (!instruments.has(symbol)) throw new Error(`seed: coinswitch has no instrument ${symbol}`);
    return symbol;
  };
  const positions = seed.positions.map(({ symbol, side, size, entryPrice, margin }, index): [string, Position] => [
    listed(symbol),
    { id: idOf("a", index), side, size: parseDecimal(size), entryPrice: parseDecimal(entryPrice), margin: parseDecimal(margin), updatedAt: openedAt },
  ]);
  // Every order has a creation time of its own: pages are told apart by it.
  const orders = seed.openOrders.map(({ symbol, side, price, quantity }, index): Order => ({ id: idOf("b", index), symbol: listed(symbol), side, price: parseDecimal(price), quantity: parseDecimal(quantity), createdAt: openedAt - index }));
  return { openedAt, instruments, leverage: new Map(seed.instruments.map(({ symbol, leverage }) => [symbol, leverage])), positions: new Map(positions), orders, total: parseDecimal(seed.usdt) };
}

const idOf = (kind: string, index: number): string => `${kind.repeat(8)}-0000-4000-8000-${String(index + 1).padStart(12, "0")}`;

/** The symbol asked for, in upper case; undefined when it has no instrument. That this is refused as a bad value is assumed. */
function symbolOf({ instruments }: Account, given: unknown): string | undefined {
  const symbol = String(given).toUpperCase();
  return instruments.has(symbol) ? symbol : undefined;
}

function getLeverage(account: Account, { query }: Arrived): Reply {
  const symbol = symbolOf(account, query.symbol);
  return symbol === undefined ? invalidValue() : data(leverageOf(account, symbol));
}

function updateLeverage(account: Account, { body }: Arrived): Reply {
  const { symbol: given, leverage } = body as { symbol: string; leverage: number };
  const symbol = symbolOf(account, given);
  if (symbol === undefined) return invalidValue();
  const { minLeverage, maxLeverage } = account.instruments.get(symbol)!;
  // Status and text of these three are assumed: no source records them.
  if (leverage < minLeverage || leverage > maxLeverage) return refuse(422, `Leverage is ${leverage < minLeverage ? "below the minimum" : "above the maximum"} of the symbol`);
  if (account.positions.has(symbol)) return refuse(400, "Leverage cannot be changed with an open position");
  if (account.orders.some((order) => order.symbol === symbol)) return refuse(400, "Cancel open orders before changing leverage");
  account.leverage.set(symbol, leverage);
  return data(leverageOf(account, symbol));
}

const leverageOf = (account: Account, symbol: string): object => ({ exchange: EXCHANGE, symbol, leverage: String(account.leverage.get(symbol)) });

function getInstrumentInfo({ instruments }: Account): Reply {
  return data(Object.fromEntries([...instruments].map(([symbol, instrument]) => [symbol, instrumentView(symbol, instrument)])));
}

/** Leverage limits are the seed's; the rest is the same for all instruments. */
function instrumentView(symbol: string, { minLeverage, maxLeverage }: Instrument): object {
  const base = symbol.replace(/USDT$/, "").toLowerCase();
  return {
    symbol: base,
    base_asset: base,
    quote_asset: "usdt",
    status: "TRADING",
    type: "PERPETUAL_FUTURES",
    min_leverage: String(minLeverage),
    max_leverage: String(maxLeverage),
    leverage_step: 1,
    min_base_quantity: "0.01",
    base_quantity_step_size: "0.01",
    lot_size: "0.01",
    quantity_precision: 2,
    price_precision: 2,
    tick_size: 1,
    max_market_base_quantity: "700",
    max_base_quantity: "6000",
    risk_limit: "800000",
    maint_margin_rate: MAINTENANCE_RATE,
    taker_fee_rate: "0.0006",
    maker_fee_rate: MAKER_FEE_RATE,
    liq_fee_rate: "0.007",
    quote_asset_precision: 1,
  };
}

function getPositions(account: Account, { query }: Arrived): Reply {
  const symbol = query.symbol === undefined ? undefined : symbolOf(account, query.symbol);
  if (query.symbol !== undefined && symbol === undefined) return invalidValue();
  const found = [...account.positions].filter(([name]) => symbol === undefined || name === symbol);
  if (found.length === 0) return { status: 200, body: { message: "There are no open Positions" } };
  return data(found.map(([name, position]) => ({ ...positionView(account, name, position), client_txn_id: "00000000-0000-0000-0000-000000000000", margin_type: "ISOLATED" })));
}

function addMargin(account: Account, { body, text }: Arrived, now: number): Reply {
  const symbol = symbolOf(account, (body as { symbol: string }).symbol);
  const amount = amountIn(text);
  if (symbol === undefined || amount === undefined) return invalidValue();
  const position = account.positions.get(symbol);
  if (!position) return refuse(400, "There is no open position on this symbol"); // status and text are assumed
  if (amount > available(account)) return refuse(400, "Amount is more than available balance");
  position.margin += amount;
  position.updatedAt = now;
  return data(positionView(account, symbol, position));
}

/** The digits of `margin` as they travelled: a parsed JSON number is a float. An exponent is refused, which is assumed. */
function amountIn(text: string): bigint | undefined {
  const literal = [...text.matchAll(/"margin"\s*:\s*([^\s,}]+)/g)].at(-1)?.[1];
  try {
    return literal === undefined ? undefined : parseDecimal(literal);
  } catch {
    return undefined;
  }
}

/** As futures.addMargin shows it; futures.getPositions adds two members. */
function positionView(account: Account, symbol: string, { id, side, size, entryPrice, margin, updatedAt }: Position): object {
  const { price } = account.instruments.get(symbol)!;
  const value = multiply(entryPrice, size);
  const maintenance = divide(multiply(value, parseDecimal(MAINTENANCE_RATE)), parseDecimal("100"));
  const direction = side === "LONG" ? 1n : -1n;
  return {
    exchange: EXCHANGE,
    position_id: id,
    symbol,
    position_side: side,
    leverage: String(account.leverage.get(symbol)),
    position_size: formatDecimal(size),
    position_value: formatDecimal(value),
    position_margin: formatDecimal(margin),
    maint_margin: formatDecimal(maintenance),
    avg_entry_price: formatDecimal(entryPrice),
    mark_price: formatDecimal(price),
    last_price: formatDecimal(price),
    unrealised_pnl: formatDecimal(direction * multiply(price - entryPrice, size)),
    // Where the loss since entry has eaten everything above the maintenance margin.
    liquidation_price: formatDecimal(entryPrice - direction * divide(margin - maintenance, size)),
    status: "OPEN",
    created_at: account.openedAt,
    updated_at: updatedAt,
  };
}

function openOrders(account: Account, { body }: Arrived, now: number): Reply {
  const { symbol: given, limit = PAGE, from_time, to_time = now } = body as { symbol?: string; limit?: number; from_time?: number; to_time?: number };
  const symbol = given === undefined ? undefined : symbolOf(account, given);
  const from = from_time ?? to_time - LONGEST_WINDOW;
  if ((given !== undefined && symbol === undefined) || from > to_time || to_time - from > LONGEST_WINDOW) return invalidValue();
  const found = account.orders.filter((order) => (symbol === undefined || order.symbol === symbol) && order.createdAt >= from && order.createdAt <= to_time);
  const page = found.slice(0, limit);
  // The last page has no cursor; what the venue puts there is not recorded.
  return data({ orders: page.map(orderView), ...(found.length > page.length ? { cursor: page.at(-1)!.createdAt - 1 } : {}) });
}

function orderView({ id, symbol, side, price, quantity, createdAt }: Order): object {
  return {
    order_id: id,
    exchange: EXCHANGE,
    symbol,
    side,
    status: "RAISED",
    order_type: "LIMIT",
    quantity: formatDecimal(quantity),
    exec_quantity: "0",
    price: formatDecimal(price),
    avg_execution_price: "0",
    // An estimate while nothing is executed.
    execution_fee: formatDecimal(multiply(multiply(price, quantity), parseDecimal(MAKER_FEE_RATE))),
    realised_pnl: "0",
    reduce_only: false,
    created_at: createdAt,
    updated_at: createdAt,
  };
}

function getWalletBalance(account: Account): Reply {
  const rows = [...account.instruments.keys()].map((symbol) => ({ symbol, ...heldFor(account, symbol) })).filter(({ position, orders }) => position !== 0n || orders !== 0n);
  const held = heldInAll(account);
  const balances = {
    total_balance: formatDecimal(account.total),
    total_available_balance: formatDecimal(available(account)),
    total_blocked_balance: formatDecimal(held.position + held.orders),
    total_position_margin: formatDecimal(held.position),
    total_open_order_margin: formatDecimal(held.orders),
  };
  const asset = rows.map(({ symbol, position, orders }) => ({
    symbol,
    base_asset: "USDT",
    exchange: EXCHANGE,
    blocked_balance: formatDecimal(position + orders),
    position_margin: formatDecimal(position),
    open_order_margin: formatDecimal(orders),
  }));
  return data({ base_asset_balances: [{ base_asset: "USDT", balances }], asset });
}

/** What a symbol holds back: the margin of its position, and of each order its value over the leverage. */
function heldFor(account: Account, symbol: string): { position: bigint; orders: bigint } {
  const leverage = parseDecimal(String(account.leverage.get(symbol)));
  const orders = account.orders.filter((order) => order.symbol === symbol).map(({ price, quantity }) => divide(multiply(price, quantity), leverage));
  return { position: account.positions.get(symbol)?.margin ?? 0n, orders: orders.reduce((sum, margin) => sum + margin, 0n) };
}

function heldInAll(account: Account): { position: bigint; orders: bigint } {
  const held = [...account.instruments.keys()].map((symbol) => heldFor(account, symbol));
  return held.reduce((sum, { position, orders }) => ({ position: sum.position + position, orders: sum.orders + orders }), { position: 0n, orders: 0n });
}

function available(account: Account): bigint {
  const { position, orders } = heldInAll(account);
  return account.total - position - orders;
}
