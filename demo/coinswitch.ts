/**
 * A whole round of CoinSwitch futures, against the sandbox over real HTTP: check the key, read the limits, set the leverage, place an order,
 * see a change of leverage refused beside it, cancel, change again; then the same beside a position. Ends non-zero if anything differs.
 */
import { createCoinswitchClient, PreflightError, VenueError } from "openvenue/coinswitch";
import { createSandbox } from "openvenue/sandbox";

const symbol = "BTCUSDT";
const exchange = "EXCHANGE_2";

const sandbox = createSandbox();
await sandbox.listen();
const cs = createCoinswitchClient(sandbox.clientOptions("coinswitch"));

let differing = 0;

/** Prints what a step came to, and whether that is what it should. */
function show(step: string, came: string, expected: string): void {
  const same = came === expected;
  if (!same) differing += 1;
  console.log(`${step.padEnd(50)}${came}${same ? "" : `   (expected ${expected})`}`);
}

/** What a call was refused for, and by whom. */
const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "accepted",
    (error: unknown) => {
      if (error instanceof PreflightError) return `not sent: ${error.broken.map(({ rule }) => rule).join(", ")}`;
      if (error instanceof VenueError) return `refused (${error.reason})`;
      throw error;
    },
  );

const leverageOf = async (): Promise<string> => `${(await cs.futures.getLeverage({ symbol, exchange })).leverage}x`;
const setLeverage = (leverage: number, options?: { preflight: boolean }): Promise<unknown> => cs.futures.updateLeverage({ symbol, exchange, leverage }, options);

try {
  show("the key is accepted", (await cs.spot.validateKeys()).message, "Valid Access");

  const { min_leverage, max_leverage, min_base_quantity } = (await cs.futures.getInstrumentInfo({ exchange }))[symbol]!;
  show("leverage may be, and an order must be at least", `${min_leverage}x to ${max_leverage}x, ${min_base_quantity} BTC`, "1x to 25x, 0.01 BTC");

  await setLeverage(13);
  show("leverage is set", await leverageOf(), "13x");

  // An id of one's own: by it the order can be looked up should the answer be lost.
  const order = await cs.futures.placeOrder({ exchange, symbol, side: "BUY", order_type: "LIMIT", price: "50000", quantity: "0.01", client_order_id: crypto.randomUUID() });
  show("a bid below the market is working", order.status, "RAISED");

  show("leverage beside an open order", await refusal(setLeverage(5)), "refused (position)");
  show("the same, asked first", await refusal(setLeverage(50, { preflight: true })), "not sent: leverage must be from 1 to 25, in steps of 1, there is an open order");
  show("leverage is still", await leverageOf(), "13x");

  const asked = await cs.futures.cancelOrder({ exchange, order_id: order.order_id });
  const { order: cancelled } = await cs.futures.getOrderStatus({ order_id: order.order_id });
  show("the order is being cancelled, then is", `${asked.status}, ${cancelled.status}`, "CANCELLATION_RAISED, CANCELLED");

  await setLeverage(5, { preflight: true });
  show("leverage is changed", await leverageOf(), "5x");

  await cs.futures.placeOrder({ exchange, symbol, side: "BUY", order_type: "MARKET", quantity: "0.01" });
  const [position] = await cs.futures.getPositions({ exchange, symbol });
  show("a market order opens a position", `${position?.position_side} ${position?.position_size} BTC, ${position?.position_margin} USDT`, "LONG 0.01 BTC, 120 USDT");
  show("margin is added to it", (await cs.futures.addMargin({ exchange, symbol, margin: "25" })).position_margin, "145");
  show("leverage beside a position, asked first", await refusal(setLeverage(13, { preflight: true })), "not sent: there is an open position");

  await cs.futures.placeOrder({ exchange, symbol, side: "SELL", order_type: "MARKET", quantity: "0.01", reduce_only: true });
  show("positions after closing it", String((await cs.futures.getPositions({ exchange, symbol })).length), "0");
  await setLeverage(13, { preflight: true });
  show("leverage is changed back", await leverageOf(), "13x");
} finally {
  await sandbox.close();
}
console.log(differing === 0 ? `\nall as expected; ${sandbox.ledger.length} writes in the sandbox's ledger` : `\n${differing} steps differ from what was expected`);
process.exitCode = differing === 0 ? 0 : 1;
