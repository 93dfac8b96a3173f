/**
 * The main job on all three venues, against the sandbox over real HTTP: reads leverage and margin, changes them, reads again, and
 * prints what was before, what was sent and what is after. Ends non-zero if anything differs from what it should be.
 */
import { createCoinswitchClient } from "openvenue/coinswitch";
import { Assets, createHyperliquidClient, microUsd, newClientOrderId, roundPrice, roundSize } from "openvenue/hyperliquid";
import { createKucoinClient, VenueError, type ErrorReason, type PreparedRequest } from "openvenue/kucoin";
import { createSandbox } from "openvenue/sandbox";
import { printTable, type Row } from "./table.js";

const rows: Row[] = [];

interface Step<T> {
  venue: string;
  what: string;
  /** Reads the value that the step changes. */
  read: () => Promise<T>;
  /** Signs the change; it is sent as it is. */
  prepare: () => Promise<PreparedRequest>;
  send: (prepared: PreparedRequest) => Promise<unknown>;
  /** What the value must be afterwards, given what it was. */
  expected: (before: T) => T;
  /** Why the venue must refuse, when it must. */
  refused?: ErrorReason;
}

async function change<T extends string>({ venue, what, read, prepare, send, expected, refused }: Step<T>): Promise<void> {
  const before = await read();
  const prepared = await prepare();
  const refusal = await send(prepared).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof VenueError) return error;
      throw error;
    },
  );
  const after = await read();
  rows.push({ venue, what, before, sent: sentText(prepared), after: refusal ? `${after} (refused: ${refusal.reason})` : after, ok: after === expected(before) && refusal?.reason === refused });
}

/** The operation and the caller's part of the body: without nonce and signature. */
function sentText({ operation, body }: PreparedRequest): string {
  const parsed = JSON.parse(body ?? "{}") as { action?: { type?: string } };
  const { type: _, ...parameters } = parsed.action ?? (parsed as { type?: string });
  const text = `${operation.split(".")[1]!} ${JSON.stringify(parameters).replaceAll('"', "").slice(1, -1).replaceAll(",", " ")}`;
  return text.length > 64 ? `${text.slice(0, 63)}…` : text;
}

const sandbox = createSandbox();
const url = await sandbox.listen();
console.log(`sandbox on ${url}\n`);
try {
  await hyperliquid();
  await kucoin();
  await coinswitch();
} finally {
  await sandbox.close();
}
printTable(rows);
const wrong = rows.filter(({ ok }) => !ok).length;
console.log(wrong === 0 ? `\n${rows.length} steps, all as expected; ${sandbox.ledger.length} writes in the sandbox's ledger` : `\n${wrong} of ${rows.length} steps differ from what was expected`);
process.exitCode = wrong === 0 ? 0 : 1;

async function hyperliquid(): Promise<void> {
  const hl = createHyperliquidClient(sandbox.clientOptions("hyperliquid"));
  const user = sandbox.seed.hyperliquid.accounts[0]!.address;
  const { universe } = await hl.info.meta({});
  const asset = (name: string): number => universe.findIndex((market) => market.name === name);
  const leverageOf = (coin: string) => async (): Promise<string> => {
    const { leverage } = await hl.info.activeAssetData({ user, coin });
    return `${leverage.type} ${leverage.value}x`;
  };
  const marginOf = (coin: string) => async (): Promise<string> => {
    const { assetPositions } = await hl.info.clearinghouseState({ user });
    return `${Number(assetPositions.find(({ position }) => position.coin === coin)?.position.marginUsed ?? 0)} USDC`;
  };
  const plus = (usd: number) => (before: string): string => `${Number(before.split(" ")[0]) + usd} USDC`;

  await change({
    venue: "Hyperliquid",
    what: "BTC leverage",
    read: leverageOf("BTC"),
    prepare: () => hl.prepare("exchange.updateLeverage", { asset: asset("BTC"), isCross: true, leverage: 10 }),
    send: hl.send,
    expected: () => "cross 10x",
  });
  await change({
    venue: "Hyperliquid",
    what: "BTC leverage above its maximum",
    read: leverageOf("BTC"),
    prepare: () => hl.prepare("exchange.updateLeverage", { asset: asset("BTC"), isCross: true, leverage: universe[asset("BTC")]!.maxLeverage + 1 }),
    send: hl.send,
    expected: (before) => before,
    refused: "leverage",
  });
  for (const [what, usd] of [
    ["add 25 USDC of margin to ETH", "25"],
    ["take 10.5 USDC of margin out", "-10.5"],
  ] as const) {
    await change({
      venue: "Hyperliquid",
      what,
      read: marginOf("ETH"),
      prepare: () => hl.prepare("exchange.updateIsolatedMargin", { asset: asset("ETH"), isBuy: true, ntli: microUsd({ usd }) }),
      send: hl.send,
      expected: plus(Number(usd)),
    });
  }

  const btc = await new Assets(hl).find("BTC");
  const cloid = newClientOrderId();
  const bid = { a: btc.id, b: true, p: roundPrice("50123.456", btc), s: roundSize("0.0123456", btc), r: false, t: { limit: { tif: "Gtc" } }, c: cloid } as const;
  const open = async (): Promise<string> => `${(await hl.info.openOrders({ user })).length} open`;
  const more = (count: number) => (before: string): string => `${Number(before.split(" ")[0]) + count} open`;
  await change({ venue: "Hyperliquid", what: "bid for BTC", read: open, prepare: () => hl.prepare("exchange.order", { orders: [bid], grouping: "na" }), send: hl.send, expected: more(1) });
  await change({ venue: "Hyperliquid", what: "cancel it by its own id", read: open, prepare: () => hl.prepare("exchange.cancelByCloid", { cancels: [{ asset: btc.id, cloid }] }), send: hl.send, expected: more(-1) });
  await change({
    venue: "Hyperliquid",
    what: "move 25 USDC to spot",
    async read() {
      const { balances } = await hl.info.spotClearinghouseState({ user });
      return `${Number(balances.find(({ coin }) => coin === "USDC")?.total ?? 0)} USDC`;
    },
    prepare: () => hl.prepare("exchange.usdClassTransfer", { amount: "25", toPerp: false }),
    send: hl.send,
    expected: plus(25),
  });
}

async function kucoin(): Promise<void> {
  const kc = createKucoinClient(sandbox.clientOptions("kucoin"));
  const debt = async (): Promise<string> => {
    const { accounts } = await kc.account.getCrossMarginAccount({});
    return `owes ${accounts.find(({ currency }) => currency === "USDT")?.liability ?? "0"} USDT`;
  };
  const history = async (): Promise<string> => {
    const counts = await Promise.all([kc.margin.getBorrowHistory({ currency: "USDT" }), kc.margin.getRepayHistory({ currency: "USDT" }), kc.margin.getInterestHistory({ currency: "USDT" })]);
    const [borrowed, repaid, charged] = counts.map(({ totalNum }) => totalNum);
    return `${borrowed} borrowed, ${repaid} repaid, ${charged} charged`;
  };
  const historyBefore = await history();
  const start = await debt();

  await change({
    venue: "KuCoin",
    what: "borrow 250 USDT",
    read: debt,
    prepare: () => kc.prepare("margin.borrow", { currency: "USDT", size: "250", timeInForce: "FOK" }),
    send: kc.send,
    // 250, and the first hour's interest on it: 250 × 0.00024 / 24.
    expected: (before) => `owes ${(Number(before.split(" ")[1]) + 250.0025).toFixed(4).replace(/0+$/, "")} USDT`,
  });
  await change({
    venue: "KuCoin",
    what: "borrow more than the limit",
    read: debt,
    prepare: () => kc.prepare("margin.borrow", { currency: "USDT", size: "1000000", timeInForce: "FOK" }),
    send: kc.send,
    expected: (before) => before,
    refused: "borrow-limit",
  });
  await change({
    venue: "KuCoin",
    what: "repay 250.0025 USDT",
    read: debt,
    prepare: () => kc.prepare("margin.repay", { currency: "USDT", size: "250.0025" }),
    send: kc.send,
    expected: () => start,
  });
  await change({
    venue: "KuCoin",
    what: "BTC-USDT isolated leverage",
    read: async () => "(no read offered)",
    prepare: () => kc.prepare("margin.modifyLeverage", { symbol: "BTC-USDT", isIsolated: true, leverage: "5" }),
    send: kc.send,
    expected: (before) => before,
  });
  const { maxLeverage } = await kc.margin.getMarginConfig();
  await change({
    venue: "KuCoin",
    what: `cross leverage above ${maxLeverage}x`,
    read: async () => "(no read offered)",
    prepare: () => kc.prepare("margin.modifyLeverage", { isIsolated: false, leverage: String(maxLeverage + 1) }),
    send: kc.send,
    expected: (before) => before,
    refused: "parameter",
  });
  const leverage = async (): Promise<string> => `cross ${(await kc.futures.getCrossMarginLeverage({ symbol: "ETHUSDTM" })).leverage}x`;
  await change({ venue: "KuCoin", what: "ETHUSDTM leverage", read: leverage, prepare: () => kc.prepare("futures.modifyMarginLeverage", { symbol: "ETHUSDTM", leverage: "8" }), send: kc.send, expected: () => "cross 8x" });
  await change({
    venue: "KuCoin",
    what: "margin mode beside a position",
    read: async () => (await kc.futures.getMarginMode({ symbol: "ETHUSDTM" })).marginMode,
    prepare: () => kc.prepare("futures.switchMarginMode", { symbol: "ETHUSDTM", marginMode: "ISOLATED" }),
    send: kc.send,
    expected: (before) => before,
    refused: "position",
  });
  const margin = async (): Promise<string> => `${(await kc.futures.getPositionDetails({ symbol: "XBTUSDTM" })).posMargin} USDT`;
  const moved = (by: number) => (before: string): string => `${Number((parseFloat(before) + by).toFixed(4))} USDT`;
  await change({ venue: "KuCoin", what: "add 25.5 USDT to XBTUSDTM", read: margin, prepare: () => kc.prepare("futures.addIsolatedMargin", { symbol: "XBTUSDTM", margin: "25.5", bizNo: "demo-1" }), send: kc.send, expected: moved(25.5) });
  await change({ venue: "KuCoin", what: "take 5 USDT out again", read: margin, prepare: () => kc.prepare("futures.removeIsolatedMargin", { symbol: "XBTUSDTM", withdrawAmount: "5" }), send: kc.send, expected: moved(-5) });
  const historyAfter = await history();
  const next = historyBefore.replace(/\d+/g, (count) => String(Number(count) + 1));
  rows.push({ venue: "KuCoin", what: "the three histories", before: historyBefore, sent: "", after: historyAfter, ok: historyAfter === next });
}

async function coinswitch(): Promise<void> {
  const cs = createCoinswitchClient(sandbox.clientOptions("coinswitch"));
  const exchange = "EXCHANGE_2" as const;
  const leverageOf = (symbol: string) => async (): Promise<string> => `${(await cs.futures.getLeverage({ symbol, exchange })).leverage}x`;
  const instruments = await cs.futures.getInstrumentInfo({ exchange });

  await change({
    venue: "CoinSwitch PRO",
    what: `BTCUSDT leverage (${instruments.BTCUSDT!.min_leverage} to ${instruments.BTCUSDT!.max_leverage})`,
    read: leverageOf("BTCUSDT"),
    prepare: () => cs.prepare("futures.updateLeverage", { symbol: "BTCUSDT", exchange, leverage: 13 }),
    send: cs.send,
    expected: () => "13x",
  });
  await change({
    venue: "CoinSwitch PRO",
    what: "ETHUSDT leverage beside a position",
    read: leverageOf("ETHUSDT"),
    prepare: () => cs.prepare("futures.updateLeverage", { symbol: "ETHUSDT", exchange, leverage: 3 }),
    send: cs.send,
    expected: (before) => before,
    refused: "position",
  });
  await change({
    venue: "CoinSwitch PRO",
    what: "add 25 USDT of margin to ETHUSDT",
    read: async () => `${(await cs.futures.getPositions({ exchange, symbol: "ETHUSDT" }))[0]?.position_margin ?? "0"} USDT`,
    prepare: () => cs.prepare("futures.addMargin", { symbol: "ETHUSDT", exchange, margin: "25" }),
    send: cs.send,
    expected: (before) => `${Number(before.split(" ")[0]) + 25} USDT`,
  });
}
