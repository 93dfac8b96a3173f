/** The futures wallet of CoinSwitch PRO: balances, and what changed them. */
import type { FuturesAccount } from "./coinswitch-futures-account.js";
import { EXCHANGE } from "./coinswitch-futures-rules.js";
import type { Handlers } from "./coinswitch-handlers.js";
import { data } from "./coinswitch-replies.js";
import { formatDecimal } from "./decimal.js";

/** The words of the filter, which are not those of the rows. Nothing here makes the last two. */
const TYPES: Record<string, string> = { commission: "COMMISSION", "P&L": "P&L", "funding fee": "FUNDING_FEE", "liquidation fee": "LIQUIDATION_FEE" };
/** Rows without a limit; how many the venue tells is not documented. */
const ROWS = 50;

export function walletHandlers(account: FuturesAccount): Handlers {
  return {
    "futures.getWalletBalance": () => {
      const held = account.heldInAll();
      const balances = {
        total_balance: formatDecimal(account.total),
        total_available_balance: formatDecimal(account.available()),
        total_blocked_balance: formatDecimal(held.position + held.orders),
        total_position_margin: formatDecimal(held.position),
        total_open_order_margin: formatDecimal(held.orders),
      };
      const asset = [...account.instruments.values()].flatMap((instrument) => {
        const { position, orders } = account.held(instrument);
        if (position === 0n && orders === 0n) return [];
        return [{ symbol: instrument.symbol, base_asset: "USDT", exchange: EXCHANGE, blocked_balance: formatDecimal(position + orders), position_margin: formatDecimal(position), open_order_margin: formatDecimal(orders) }];
      });
      return data({ base_asset_balances: [{ base_asset: "USDT", balances }], asset });
    },
    // Newest first, which is assumed.
    "futures.getTransactions": ({ query }) => {
      const { type, from_time = 0, to_time = Infinity, limit = ROWS } = query;
      const instrument = account.instrumentIfAny(query.symbol);
      const found = account.transactions.filter((row) => (instrument === undefined || row.symbol === instrument.symbol) && (type === undefined || row.type === TYPES[type]) && row.at >= Number(from_time) && row.at <= Number(to_time));
      const rows = found.reverse().slice(0, Number(limit));
      return data(rows.map(({ id, symbol, type, amount }) => ({ exchange: EXCHANGE, transaction_id: id, symbol, type, quote_asset: "USDT", amount: formatDecimal(amount) })));
    },
  };
}
