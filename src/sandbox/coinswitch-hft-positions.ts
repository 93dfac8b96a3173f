/** Positions of CoinSwitch PRO's low-latency account: reading them, leverage and position mode. */
import type { HftAccount, Position, Side, Contract } from "./coinswitch-hft-account.js";
import type { HftHandlers } from "./coinswitch-hft-handlers.js";
import { bodyOf } from "./coinswitch-handlers.js";
import { HftRefusal } from "./coinswitch-hft-replies.js";
import type { HftOrders } from "./coinswitch-hft-orders.js";
import { formatDecimal, multiply, parseDecimal } from "./decimal.js";

// One rate for all symbols.
const MAINTENANCE_RATE = "0.005";

export function positionHandlers(account: HftAccount, { orders }: HftOrders): HftHandlers {
  return {
    getPositions({ query }) {
      const rows = query.symbol === undefined ? account.positions.map((position) => positionView(account, position)) : rowsOf(account, account.find(query.symbol));
      return { category: query.category, list: rows, nextPageCursor: "" };
    },
    setLeverage(request) {
      const { symbol: name, buyLeverage, sellLeverage } = bodyOf<{ symbol: string; buyLeverage: string; sellLeverage: string }>(request);
      const symbol = account.find(name);
      const wanted = { Buy: parseDecimal(buyLeverage), Sell: parseDecimal(sellLeverage) };
      const limits = [symbol.minLeverage, symbol.maxLeverage].map((limit) => parseDecimal(String(limit))) as [bigint, bigint];
      if (account.mode === "one-way" && wanted.Buy !== wanted.Sell) throw new HftRefusal(10001, "buy leverage and sell leverage must be equal in one-way mode");
      if (Object.values(wanted).some((leverage) => leverage < limits[0] || leverage > limits[1])) throw new HftRefusal(110013, "cannot set leverage gt maxLeverage by risk limit");
      if (wanted.Buy === symbol.leverage.Buy && wanted.Sell === symbol.leverage.Sell) throw new HftRefusal(110043, "leverage not modified");
      const before = symbol.leverage;
      symbol.leverage = wanted;
      // Less leverage takes more margin.
      if (account.currency && account.available < 0n) {
        symbol.leverage = before;
        throw new HftRefusal(110012, "Insufficient available balance");
      }
      return {};
    },
    switchPositionMode(request) {
      const { coin, mode: given } = bodyOf<{ coin: string; mode: string }>(request);
      if (coin !== account.wallet.currency) throw new HftRefusal(10001, "params error: coin invalid");
      const mode = given === "0" ? "one-way" : "hedge";
      if (account.positions.length > 0) throw new HftRefusal(110024, "Currently, this coin has position, cannot switch mode");
      if (orders.some(({ status }) => status === "New")) throw new HftRefusal(110028, "Currently, this coin has active orders, cannot switch mode");
      if (mode === account.mode) throw new HftRefusal(110025, "Position mode is not modified");
      account.mode = mode;
      return {};
    },
  };
}

/** The rows of one symbol. That it has them without a position, too, is assumed: the API that this one is modelled on does so. */
function rowsOf(account: HftAccount, symbol: Contract): object[] {
  const sides: Side[] = account.mode === "hedge" ? ["Buy", "Sell"] : ["Buy"];
  return sides.map((side) => {
    const index = account.indexOf(side);
    const position = account.positionAt(symbol, index);
    return position ? positionView(account, position) : flatView(symbol, index, side);
  });
}

function positionView(account: HftAccount, position: Position): object {
  const { symbol, index, side, size, entryPrice, realised, createdAt, updatedAt } = position;
  const value = multiply(entryPrice, size);
  return {
    positionIdx: index,
    symbol: symbol.name,
    side,
    size: formatDecimal(size),
    leverage: formatDecimal(symbol.leverage[side]),
    avgPrice: formatDecimal(entryPrice),
    positionValue: formatDecimal(value),
    markPrice: formatDecimal(symbol.price),
    // The whole account stands in for a position, so there is no price of its own.
    liqPrice: "",
    bustPrice: "",
    positionIM: formatDecimal(account.marginOf({ symbol, side, size, price: entryPrice })),
    positionMM: formatDecimal(maintenanceOf(position)),
    positionBalance: "0",
    tradeMode: 0,
    positionStatus: "Normal",
    takeProfit: "",
    stopLoss: "",
    unrealisedPnl: formatDecimal(account.unrealised(position)),
    cumRealisedPnl: formatDecimal(realised),
    createdTime: String(createdAt),
    updatedTime: String(updatedAt),
  };
}

export const maintenanceOf = ({ entryPrice, size }: Position): bigint => multiply(multiply(entryPrice, size), parseDecimal(MAINTENANCE_RATE));

const flatView = (symbol: Contract, index: number, side: Side): object => ({ positionIdx: index, symbol: symbol.name, side: "", size: "0", leverage: formatDecimal(symbol.leverage[side]), avgPrice: "0", positionValue: "", liqPrice: "", unrealisedPnl: "" });
