/** Transfers of the simulated KuCoin: what they move, that money is conserved, why they are refused, and what settling says of lost ones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDecimal, parseDecimal } from "../../src/sandbox/decimal.js";
import { defaultSeed } from "../../src/sandbox/index.js";
import { transferable } from "../../src/sandbox/kucoin-account-transferable.js";
import { openState } from "../../src/sandbox/kucoin-state.js";
import type { KucoinClient } from "../../src/kucoin/index.js";
import { NOW, openKucoin as open, refused, settled, type OpenVenue } from "./open-kucoin.js";

type Flex = Parameters<KucoinClient["account"]["flexTransfer"]>[0];
const SUB = "63a1f0c25d1e4b0001c2d3e7";
/** Without positions, so that the futures wallet holds its funds and no more. */
const openKucoin: typeof open = (change) =>
  open((seed) => {
    delete seed.futures;
    change?.(seed);
  });
const TYPES = ["MAIN", "TRADE", "CONTRACT", "OPTION", "MARGIN", "MARGIN_V2", "ISOLATED", "ISOLATED_V2"] as const;

let made = 0;
/** An INTERNAL transfer of USDT, unless told otherwise. */
function flex({ client }: OpenVenue, from: (typeof TYPES)[number], to: (typeof TYPES)[number], amount: string, more: Partial<Record<keyof Flex, string>> = {}): Promise<{ orderId: string }> {
  const tags = { ...(from.startsWith("ISOLATED") && { fromAccountTag: "BTC-USDT" }), ...(to.startsWith("ISOLATED") && { toAccountTag: "BTC-USDT" }) };
  made += 1;
  return client.account.flexTransfer({ clientOid: `transfer-${made}`, currency: "USDT", amount, type: "INTERNAL", fromAccountType: from, toAccountType: to, ...tags, ...more } as Flex);
}

/** A number of an answer as decimal text. */
const plain = (value: number): string => formatDecimal(parseDecimal(value.toFixed(8)));

/** What every account holds of an asset, as the reads tell it. */
async function holdings({ client }: OpenVenue, currency = "USDT"): Promise<Record<string, string>> {
  const [spot, cross, isolated, futures, sub, quotas] = await Promise.all([
    client.account.getSpotAccountList({ currency }),
    client.account.getCrossMarginAccount(),
    client.account.getIsolatedMarginAccount({ symbol: "BTC-USDT" }),
    client.account.getFuturesSubAccountListV2({ currency }),
    client.account.getSpotSubAccountDetail({ subUserId: SUB }),
    client.account.getTransferQuotas({ currency, type: "OPTION" }),
  ]);
  const pair = isolated.assets[0]!;
  const of = <Row extends { currency?: string }>(rows: readonly Row[], amount: (row: Row) => string | undefined): string => rows.filter((row) => row.currency === currency).map(amount)[0] ?? "0";
  return {
    main: of(spot.filter(({ type }) => type === "main"), ({ balance }) => balance),
    trade: of(spot.filter(({ type }) => type === "trade"), ({ balance }) => balance),
    option: quotas.balance,
    cross: of(cross.accounts, ({ total }) => total),
    isolated: of([pair.baseAsset!, pair.quoteAsset!], ({ total }) => total),
    contract: plain(futures.accounts[0]!.marginBalance),
    "sub main": of(sub.mainAccounts, ({ balance }) => balance),
    "sub trade": of(sub.tradeAccounts, ({ balance }) => balance),
    "sub margin": of(sub.marginAccounts, ({ balance }) => balance),
    "sub contract": plain(futures.accounts[1]!.marginBalance),
  };
}
const sum = (amounts: Record<string, string>): string => formatDecimal(Object.values(amounts).reduce((total, amount) => total + parseDecimal(amount), 0n));
const START = { main: "2500", trade: "3000", option: "0", cross: "1100", isolated: "500", contract: "5000", "sub main": "100", "sub trade": "250", "sub margin": "0", "sub contract": "0" };

describe("account.flexTransfer", () => {
  it.each([
    ["MAIN", "TRADE", { main: "2490", trade: "3010" }],
    ["TRADE", "CONTRACT", { trade: "2990", contract: "5010" }],
    ["CONTRACT", "MARGIN", { contract: "4990", cross: "1110" }],
    ["MARGIN_V2", "ISOLATED_V2", { cross: "1090", isolated: "510" }],
    ["ISOLATED", "OPTION", { isolated: "490", option: "10" }],
  ] as const)("moves from %s to %s", async (from, to, changed) => {
    const venue = openKucoin();
    const { orderId } = await flex(venue, from, to, "10");
    expect(orderId).toMatch(/^[0-9a-f]{24}$/);
    expect(await holdings(venue)).toEqual({ ...START, ...changed });
    expect(venue.sandbox.ledger.map(({ operation }) => operation)).toEqual(["account.flexTransfer"]);
  });

  it("moves to a sub-account and back", async () => {
    const venue = openKucoin();
    await flex(venue, "MAIN", "TRADE", "100", { type: "PARENT_TO_SUB", toUserId: SUB });
    expect(await holdings(venue)).toEqual({ ...START, main: "2400", "sub trade": "350" });
    await flex(venue, "TRADE", "CONTRACT", "350", { type: "SUB_TO_PARENT", fromUserId: SUB });
    expect(await holdings(venue)).toEqual({ ...START, main: "2400", "sub trade": "0", contract: "5350" });
    await refused(flex(venue, "TRADE", "MAIN", "0.01", { type: "SUB_TO_PARENT", fromUserId: SUB }), "230003", "insufficient-funds");
  });

  it("keeps the margin accounts of sub-accounts apart from the own ones", async () => {
    const venue = openKucoin();
    await flex(venue, "MAIN", "MARGIN", "10", { type: "PARENT_TO_SUB", toUserId: SUB });
    await flex(venue, "MAIN", "ISOLATED", "20", { type: "PARENT_TO_SUB", toUserId: SUB });
    expect(await holdings(venue)).toEqual({ ...START, main: "2470", "sub margin": "10" });
    await refused(flex(venue, "ISOLATED", "MAIN", "20.1", { type: "SUB_TO_PARENT", fromUserId: SUB }), "230003");
    await flex(venue, "ISOLATED", "MAIN", "20", { type: "SUB_TO_PARENT", fromUserId: SUB });
    expect(await holdings(venue)).toEqual({ ...START, main: "2490", "sub margin": "10" });
    // They are in no ledger of the master account.
    expect(await venue.client.account.getMarginHFLedger()).toEqual([]);
  });

  it("moves bitcoin, which is XBT on futures, by either name", async () => {
    const venue = openKucoin();
    await flex(venue, "MAIN", "CONTRACT", "0.25", { currency: "BTC" });
    expect(await venue.client.account.getFuturesAccount()).toMatchObject({ marginBalance: 0.3 });
    await flex(venue, "CONTRACT", "TRADE", "0.3", { currency: "XBT" });
    expect((await venue.client.account.getSpotAccountList({ currency: "BTC" })).map(({ balance }) => balance)).toEqual(["0.25", "0.4"]);
  });

  it("brings an asset to cross margin that was not there, but no foreign one to a pair", async () => {
    const venue = openKucoin();
    await flex(venue, "TRADE", "MARGIN", "1.5", { currency: "ETH" });
    expect((await venue.client.account.getCrossMarginAccount()).accounts.find(({ currency }) => currency === "ETH")).toMatchObject({ total: "1.5", borrowEnabled: false });
    await refused(flex(venue, "TRADE", "ISOLATED", "0.5", { currency: "ETH" }), "400100", "parameter");
    await refused(flex(venue, "MAIN", "ISOLATED", "1", { currency: "USDT", toAccountTag: "ETH-USDT" }), "130303", "market");
    await refused(flex(venue, "TRADE", "ISOLATED", "0.5", { currency: "ETH", type: "PARENT_TO_SUB", toUserId: SUB }), "400100", "parameter");
    expect((await venue.client.account.getTransferQuotas({ currency: "ETH", type: "TRADE" })).balance).toBe("0.5");
  });

  it.each(["MAIN", "TRADE", "CONTRACT", "OPTION", "MARGIN", "ISOLATED"] as const)("refuses more than %s has, and moves nothing", async (from) => {
    const venue = openKucoin();
    const to = from === "MAIN" ? "TRADE" : "MAIN";
    await refused(flex(venue, from, to, "5000.00000001"), "230003", "insufficient-funds");
    expect(await holdings(venue)).toEqual(START);
    expect(venue.sandbox.ledger).toEqual([]);
    expect((await venue.client.account.getSpotLedger({ bizType: "TRANSFER" })).totalNum).toBe(0);
  });

  it("refuses what makes no sense", async () => {
    const venue = openKucoin();
    await refused(flex(venue, "MAIN", "MAIN", "1"), "400100", "parameter");
    await refused(flex(venue, "MARGIN", "MARGIN_V2", "1"), "400100", "parameter");
    await refused(flex(venue, "MAIN", "TRADE", "0.000000001"), "400100", "parameter");
    await refused(flex(venue, "MAIN", "MAIN", "1", { type: "PARENT_TO_SUB", toUserId: "nobody" }), "404000", "not-found");
    expect(await holdings(venue)).toEqual(START);
  });

  it("takes a clientOid for one transfer; that of a refused one is free", async () => {
    const venue = openKucoin();
    await refused(flex(venue, "MAIN", "TRADE", "9999", { clientOid: "mine" }), "230003");
    await flex(venue, "MAIN", "TRADE", "1", { clientOid: "mine" });
    await refused(flex(venue, "MAIN", "TRADE", "1", { clientOid: "mine" }), "400100");
    await refused(venue.client.account.innerTransfer({ clientOid: "mine", currency: "USDT", amount: "1", from: "main", to: "trade" }), "400100");
    expect(await holdings(venue)).toEqual({ ...START, main: "2499", trade: "3001" });
  });
});

describe("what a debt secures", () => {
  it("stays on margin: assets may be the leverage times the equity at most", async () => {
    const venue = openKucoin((seed) => void (seed.debts = [{ currency: "USDT", principal: "400", interest: "0" }]));
    // 5 times the equity is the assets when 500 are left: 500 / (500 - 400).
    expect(await venue.client.account.getTransferQuotas({ currency: "USDT", type: "MARGIN" })).toEqual({ currency: "USDT", balance: "1400", available: "1400", holds: "0", transferable: "900" });
    await refused(flex(venue, "MARGIN", "MAIN", "900.00000001"), "230003", "insufficient-funds");
    await flex(venue, "MARGIN", "MAIN", "900");
    expect(await venue.client.account.getTransferQuotas({ currency: "USDT", type: "MARGIN_V2" })).toMatchObject({ available: "500", transferable: "0" });
    await venue.client.margin.repay({ currency: "USDT", size: "400" });
    expect(await venue.client.account.getTransferQuotas({ currency: "USDT", type: "MARGIN" })).toMatchObject({ available: "100", transferable: "100" });
  });

  it("binds its own account alone, at the leverage set", async () => {
    const venue = openKucoin((seed) => void (seed.debts = [{ currency: "USDT", symbol: "BTC-USDT", principal: "450", interest: "0" }]));
    const quota = async () => (await venue.client.account.getTransferQuotas({ currency: "USDT", type: "ISOLATED", tag: "BTC-USDT" })).transferable;
    // Assets of 1550 (950 of them USDT), a debt of 450, leverage 10: 500 must stay.
    expect(await quota()).toBe("950");
    await venue.client.margin.modifyLeverage({ isIsolated: true, symbol: "BTC-USDT", leverage: "1.5" });
    // At 1.5 it is 1350.
    expect(await quota()).toBe("200");
    expect((await venue.client.account.getTransferQuotas({ currency: "USDT", type: "MARGIN" })).transferable).toBe("1000");
  });
});

describe("an open loss on futures", () => {
  it("keeps as much in the wallet as it is; a profit sets nothing free", () => {
    const state = openState(structuredClone(defaultSeed.kucoin), NOW);
    const wallet = { type: "contract" } as const;
    const quota = (pnl: string): string => {
      state.futuresFigures = () => ({ unrealisedPnl: parseDecimal(pnl), positionMargin: 0n, orderMargin: 0n });
      return formatDecimal(transferable(state, wallet, "USDT"));
    };
    state.balances.hold(wallet, "USDT", parseDecimal("1000"));
    expect([quota("0"), quota("250"), quota("-250"), quota("-4001")]).toEqual(["4000", "4000", "3750", "0"]);
    // More than is held cannot be freed.
    expect(() => state.balances.release(wallet, "USDT", parseDecimal("1000.1"))).toThrow("1000.1 USDT to release from contract, which holds 1000");
  });
});

describe("the older transfers", () => {
  it("move within the account", async () => {
    const venue = openKucoin();
    const { account } = venue.client;
    await account.innerTransfer({ clientOid: "a", currency: "USDT", amount: "5", from: "main", to: "contract" });
    await account.innerTransfer({ clientOid: "b", currency: "USDT", amount: "6", from: "isolated_v2", fromTag: "BTC-USDT", to: "margin" });
    expect(await holdings(venue)).toEqual({ ...START, main: "2495", contract: "5005", isolated: "494", cross: "1106" });
  });

  it("move to sub-accounts and back, and credit a futures account only", async () => {
    const venue = openKucoin();
    const { account } = venue.client;
    await account.subAccountTransfer({ clientOid: "a", currency: "USDT", amount: "5", direction: "OUT", subUserId: SUB });
    await account.subAccountTransfer({ clientOid: "b", currency: "USDT", amount: "7", direction: "OUT", subUserId: SUB, accountType: "TRADE", subAccountType: "CONTRACT" });
    await account.subAccountTransfer({ clientOid: "c", currency: "USDT", amount: "50", direction: "IN", subUserId: SUB, subAccountType: "TRADE", accountType: "CONTRACT" });
    const after = { ...START, main: "2495", "sub main": "105", trade: "2993", "sub contract": "7", "sub trade": "200", contract: "5050" };
    expect(await holdings(venue)).toEqual(after);
    await refused(account.subAccountTransfer({ clientOid: "d", currency: "USDT", amount: "1", direction: "IN", subUserId: SUB, subAccountType: "CONTRACT" }), "400100", "parameter");
    await refused(account.subAccountTransfer({ clientOid: "e", currency: "USDT", amount: "1", direction: "OUT", subUserId: SUB, accountType: "CONTRACT" }), "400100", "parameter");
    await refused(account.subAccountTransfer({ clientOid: "f", currency: "USDT", amount: "1", direction: "OUT", subUserId: "nobody" }), "404000", "not-found");
    expect(await holdings(venue)).toEqual(after);
  });

  it("move into the futures account and out of it, with a list of what went out", async () => {
    const venue = openKucoin();
    const { account } = venue.client;
    expect(await account.futuresAccountTransferIn({ currency: "XBT", amount: "0.05", payAccountType: "TRADE" })).toBeNull();
    venue.clock.now += 1000;
    const out = await account.futuresAccountTransferOut({ currency: "BTC", amount: "0.00000001", recAccountType: "MAIN" });
    expect(out).toMatchObject({ currency: "XBT", amount: "0.00000001", status: "PROCESSING", payAccountType: "CONTRACT", recAccountType: "MAIN", createdAt: NOW + 1000 });
    venue.clock.now += 1000;
    await account.futuresAccountTransferOut({ currency: "USDT", amount: "1000", recAccountType: "TRADE" });
    expect(await account.getFuturesAccount()).toMatchObject({ marginBalance: 0.09999999 });
    expect(await holdings(venue)).toEqual({ ...START, contract: "4000", trade: "4000" });
    const list = await account.getFuturesAccountTransferOutLedger();
    expect(list.items).toMatchObject([{ currency: "USDT", amount: "1000" }, { applyId: out.applyId, offset: out.sn, currency: "XBT", status: "SUCCESS" }]);
    expect((await account.getFuturesAccountTransferOutLedger({ currency: "BTC" })).totalNum).toBe(1);
    expect((await account.getFuturesAccountTransferOutLedger({ status: "FAILURE" })).totalNum).toBe(0);
    expect((await account.getFuturesAccountTransferOutLedger({ startAt: NOW + 1001 })).totalNum).toBe(1);
    expect((await account.getFuturesAccountTransferOutLedger({ pageSize: 1, currentPage: 2 })).items).toEqual([list.items[1]]);
    await refused(account.futuresAccountTransferOut({ currency: "USDT", amount: "4000.00000001", recAccountType: "MAIN" }), "230003", "insufficient-funds");
    await refused(account.futuresAccountTransferIn({ currency: "USDC", amount: "1", payAccountType: "MAIN" }), "230003", "insufficient-funds");
    await refused(account.futuresAccountTransferIn({ currency: "USDT", amount: "0.000000001", payAccountType: "MAIN" }), "400100", "parameter");
  });
});

describe("whatever is moved", () => {
  const place = fc.constantFrom(...TYPES);
  const step = fc.record({ from: place, to: place, units: fc.bigInt({ min: 1n, max: 700_000_000_000n }), type: fc.constantFrom("INTERNAL", "PARENT_TO_SUB", "SUB_TO_PARENT") });

  it("money is conserved, nothing goes below zero, and the ledgers tell what happened", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const venue = openKucoin();
        let carriedOut = 0;
        for (const { from, to, units, type } of steps) {
          const amount = formatDecimal(units * parseDecimal("0.00000001"));
          const before = await holdings(venue);
          const done = await flex(venue, from, to, amount, { type, ...(type === "PARENT_TO_SUB" && { toUserId: SUB }), ...(type === "SUB_TO_PARENT" && { fromUserId: SUB }) }).then(() => true, () => false);
          carriedOut += done ? 1 : 0;
          const after = await holdings(venue);
          // The reads of a sub-account do not tell of isolated margin and options.
          const isHidden = type !== "INTERNAL" && /ISOLATED|OPTION/.test(type === "PARENT_TO_SUB" ? to : from);
          if (!done) expect(after).toEqual(before);
          if (!isHidden) expect(sum(after)).toBe(sum(before));
          expect(Object.values(after).filter((held) => held.startsWith("-"))).toEqual([]);
        }
        expect(venue.sandbox.ledger).toHaveLength(carriedOut);
        const rows = [...(await venue.client.account.getSpotLedger({ pageSize: 500, startAt: NOW })).items.map(({ amount, direction }) => (direction === "in" ? "" : "-") + amount!)];
        const change = formatDecimal(rows.reduce((total, row) => total + parseDecimal(row), 0n));
        expect(change).toBe(formatDecimal(parseDecimal((await holdings(venue)).main!) - parseDecimal(START.main)));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe("a lost transfer", () => {
  it("out of the futures account is settled by the list of them", async () => {
    const write = ({ client }: OpenVenue) => () => client.account.futuresAccountTransferOut({ currency: "USDT", amount: "12.50", recAccountType: "MAIN" });
    const applied = openKucoin();
    expect(await settled(applied, "account.futuresAccountTransferOut", "after", write(applied))).toMatchObject({ outcome: "applied", read: "account.getFuturesAccountTransferOutLedger" });
    expect(await holdings(applied)).toEqual({ ...START, contract: "4987.5", main: "2512.5" });
    const missed = openKucoin();
    expect(await settled(missed, "account.futuresAccountTransferOut", "before", write(missed))).toMatchObject({ outcome: "not applied" });
    expect(await holdings(missed)).toEqual(START);
  });

  it.each([
    ["account.flexTransfer", (venue: OpenVenue) => flex(venue, "MAIN", "TRADE", "12.5")],
    ["account.innerTransfer", ({ client }: OpenVenue) => client.account.innerTransfer({ clientOid: "lost", currency: "USDT", amount: "12.5", from: "main", to: "trade" })],
    ["account.subAccountTransfer", ({ client }: OpenVenue) => client.account.subAccountTransfer({ clientOid: "lost", currency: "USDT", amount: "12.5", direction: "OUT", subUserId: SUB })],
  ])("by %s is shown by the ledger, for a person to judge", async (operation, write) => {
    for (const [when, rows] of [["after", 1], ["before", 0]] as const) {
      const venue = openKucoin();
      const settlement = await settled(venue, operation, when, () => write(venue));
      expect(settlement).toMatchObject({ outcome: "unknown", read: "account.getSpotLedger" });
      expect((settlement.observed as { items: unknown[] }).items).toHaveLength(rows);
    }
  });

  it("into the futures account is shown by its ledger", async () => {
    const venue = openKucoin();
    const settlement = await settled(venue, "account.futuresAccountTransferIn", "after", () => venue.client.account.futuresAccountTransferIn({ currency: "USDT", amount: "3", payAccountType: "MAIN" }));
    expect(settlement).toMatchObject({ outcome: "unknown", observed: { dataList: [{ type: "TransferIn", amount: 3 }] } });
  });
});
