/** Margin credit of the simulated KuCoin: money of the main account that is offered, lent out and called back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKucoinClient } from "../../src/kucoin/index.js";
import { HOUR, NOW, openKucoin, refused, settled, type OpenVenue } from "./open-kucoin.js";

const offer = { currency: "USDT", size: "100", interestRate: "0.04" } as const;
/** The main account has 2000 USDT; the margin service looks at nothing else of it. */
const openLender = (): OpenVenue => openKucoin((seed) => {
  seed.funds!.main = { USDT: "2000", BTC: "0.5" };
  seed.wallet!.deposits = [];
});

async function inMain({ client }: OpenVenue, currency = "USDT"): Promise<number> {
  return Number((await client.account.getSpotAccountList({ currency, type: "main" }))[0]?.available ?? 0);
}

describe("an offer", () => {
  it("takes its money from the main account, is lent out, and gives it back in parts", async () => {
    const venue = openLender();
    const { client, clock } = venue;
    const { orderNo } = await client.margin.purchase(offer);
    expect(await inMain(venue)).toBe(1900);
    const row = { currency: "USDT", purchaseOrderNo: orderNo, purchaseSize: "100", matchSize: "100", interestRate: "0.04", incomeSize: "0", applyTime: NOW, status: "PENDING" };
    expect(await client.margin.getPurchaseOrders({ status: "PENDING" })).toEqual({ currentPage: 1, pageSize: 50, totalNum: 1, totalPage: 1, items: [row] });
    expect(await client.margin.getPurchaseOrders({ status: "DONE" })).toMatchObject({ totalNum: 0 });

    clock.now += 1000;
    const first = await client.margin.redeem({ currency: "USDT", size: "30", purchaseOrderNo: orderNo });
    expect(await inMain(venue)).toBe(1930);
    expect((await client.margin.getPurchaseOrders({ status: "PENDING" })).items).toEqual([{ ...row, matchSize: "70", incomeSize: "30" }]);
    await refused(client.margin.redeem({ currency: "USDT", size: "71", purchaseOrderNo: orderNo }), "130107", "parameter");
    const second = await client.margin.redeem({ currency: "USDT", size: "70", purchaseOrderNo: orderNo });
    expect(await inMain(venue)).toBe(2000);
    expect((await client.margin.getPurchaseOrders({ status: "DONE" })).items).toEqual([{ ...row, matchSize: "0", incomeSize: "100", status: "DONE" }]);
    await refused(client.margin.redeem({ currency: "USDT", size: "1", purchaseOrderNo: orderNo }), "130106", "order");
    await refused(client.margin.modifyPurchase({ currency: "USDT", interestRate: "0.05", purchaseOrderNo: orderNo }), "130103", "not-found");
    const redemption = { currency: "USDT", purchaseOrderNo: orderNo, applyTime: null, status: "DONE" };
    expect((await client.margin.getRedeemOrders({ status: "DONE" })).items).toEqual([
      { ...redemption, redeemOrderNo: second.orderNo, redeemSize: "70", receiptSize: "70" },
      { ...redemption, redeemOrderNo: first.orderNo, redeemSize: "30", receiptSize: "30" },
    ]);
    expect(await client.margin.getRedeemOrders({ status: "PENDING" })).toMatchObject({ totalNum: 0 });
  });

  it("is lent out only at the market's rate or below, from the next full hour on when the rate was changed", async () => {
    const { client, clock } = openLender();
    const { orderNo } = await client.margin.purchase({ ...offer, interestRate: "0.06" });
    const read = async () => (await client.margin.getPurchaseOrders({ status: "PENDING" })).items[0];
    expect(await read()).toMatchObject({ matchSize: "0", interestRate: "0.06" });
    expect(await client.margin.modifyPurchase({ currency: "USDT", interestRate: "0.05", purchaseOrderNo: orderNo })).toBeNull();
    expect(await read()).toMatchObject({ matchSize: "0", interestRate: "0.05" });
    const full = (Math.floor(NOW / HOUR) + 1) * HOUR;
    clock.now = full - 1;
    // A second change within the hour leaves the rate that counts until then.
    await client.margin.modifyPurchase({ currency: "USDT", interestRate: "0.049", purchaseOrderNo: orderNo });
    expect(await read()).toMatchObject({ matchSize: "0", interestRate: "0.049" });
    clock.now = full;
    expect(await read()).toMatchObject({ matchSize: "100" });
  });

  it.each<[string, object, string, string]>([
    ["an asset that cannot be lent", { currency: "ETH" }, "130101", "parameter"],
    ["a size off the increment", { size: "100.5" }, "130101", "parameter"],
    ["less than the least", { size: "9" }, "130101", "parameter"],
    ["more than the most", { size: "1000001" }, "130102", "parameter"],
    ["more than is there", { size: "2001" }, "130105", "insufficient-funds"],
    ["a rate off the increment", { interestRate: "0.04005" }, "130101", "parameter"],
    ["a rate below the lowest", { interestRate: "0.0049" }, "130101", "parameter"],
    ["a rate above the highest", { interestRate: "0.5001" }, "130101", "parameter"],
  ])("is refused for %s", async (_what, change, code, reason) => {
    const venue = openLender();
    await refused(venue.client.margin.purchase({ ...offer, ...change }), code, reason);
    expect(await inMain(venue)).toBe(2000);
    expect(await venue.client.margin.getPurchaseOrders({ status: "PENDING" })).toMatchObject({ totalNum: 0 });
  });

  it("is refused a change or a return under another asset or number, or off the steps", async () => {
    const { client } = openLender();
    const { orderNo } = await client.margin.purchase(offer);
    for (const which of [{ currency: "BTC", purchaseOrderNo: orderNo }, { currency: "USDT", purchaseOrderNo: "0" }]) {
      await refused(client.margin.modifyPurchase({ ...which, interestRate: "0.05" }), "130103", "not-found");
      await refused(client.margin.redeem({ ...which, size: "1" }), "130103", "not-found");
    }
    await refused(client.margin.modifyPurchase({ currency: "USDT", interestRate: "0.6", purchaseOrderNo: orderNo }), "130101", "parameter");
    await refused(client.margin.redeem({ currency: "USDT", size: "0.5", purchaseOrderNo: orderNo }), "130101", "parameter");
  });

  it("is listed by asset, by number and page by page, the newest first", async () => {
    const { client } = openLender();
    const numbers: string[] = [];
    for (const currency of ["USDT", "BTC", "USDT"]) numbers.push((await client.margin.purchase({ currency, size: currency === "BTC" ? "0.01" : "10", interestRate: "0.01" })).orderNo);
    const listed = async (query: object): Promise<string[]> => (await client.margin.getPurchaseOrders({ status: "PENDING", ...query })).items.map(({ purchaseOrderNo }) => purchaseOrderNo);
    expect(await listed({})).toEqual([...numbers].reverse());
    expect(await listed({ currency: "BTC" })).toEqual([numbers[1]]);
    expect(await listed({ purchaseOrderNo: numbers[0] })).toEqual([numbers[0]]);
    expect(await listed({ pageSize: 2, currentPage: 2 })).toEqual([numbers[0]]);
    const [one, two] = [await client.margin.redeem({ currency: "USDT", size: "1", purchaseOrderNo: numbers[0]! }), await client.margin.redeem({ currency: "BTC", size: "0.001", purchaseOrderNo: numbers[1]! })];
    expect((await client.margin.getRedeemOrders({ status: "DONE", currency: "BTC" })).items).toMatchObject([{ redeemOrderNo: two.orderNo }]);
    expect((await client.margin.getRedeemOrders({ status: "DONE", redeemOrderNo: one.orderNo })).items).toMatchObject([{ redeemOrderNo: one.orderNo }]);
  });

  it("whose rate was changed settles where the change was made, and tells nothing where it was not", async () => {
    const venue = openLender();
    const { orderNo } = await venue.client.margin.purchase(offer);
    const change = (interestRate: string) => () => venue.client.margin.modifyPurchase({ currency: "USDT", interestRate, purchaseOrderNo: orderNo });
    expect(await settled(venue, "margin.modifyPurchase", "after", change("0.03"))).toMatchObject({ outcome: "applied" });
    expect(await settled(venue, "margin.modifyPurchase", "before", change("0.02"))).toMatchObject({ outcome: "unknown" });
  });
});

it("neither makes nor loses money", async () => {
  const step = fc.record({ kind: fc.constantFrom("offer", "return"), size: fc.integer({ min: 1, max: 800 }), which: fc.nat(5) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const venue = openLender();
      const { client } = venue;
      const numbers: string[] = [];
      for (const { kind, size, which } of steps) {
        if (kind === "offer") await client.margin.purchase({ ...offer, size: String(size) }).then(({ orderNo }) => numbers.push(orderNo), () => undefined);
        else await client.margin.redeem({ currency: "USDT", size: String(size), purchaseOrderNo: numbers[which] ?? "0" }).catch(() => undefined);
      }
      const pending = (await client.margin.getPurchaseOrders({ status: "PENDING" })).items;
      const lent = pending.reduce((sum, { purchaseSize, incomeSize }) => sum + Number(purchaseSize) - Number(incomeSize), 0);
      expect((await inMain(venue)) + lent).toBe(2000);
    }),
    { numRuns: 30 },
  );
});

describe("the market of loans", () => {
  it("tells the seed's terms, of all assets or one", async () => {
    const { client } = openLender();
    const all = await client.margin.getLoanMarket();
    expect(all.map(({ currency }) => currency)).toEqual(["USDT", "BTC"]);
    expect(await client.margin.getLoanMarket({ currency: "BTC" })).toEqual([{ currency: "BTC", purchaseEnable: true, redeemEnable: true, increment: "0.001", minPurchaseSize: "0.001", minInterestRate: "0.005", maxInterestRate: "0.32", interestIncrement: "0.0001", maxPurchaseSize: "40", marketInterestRate: "0.01", autoPurchaseEnable: true }]);
  });

  it("tells a rate for each hour of seven days", async () => {
    const { sandbox } = openLender();
    const client = createKucoinClient({ fetch: (url, init) => sandbox.fetch(url, init) });
    const rates = await client.margin.getLoanMarketInterestRate({ currency: "USDT" });
    expect(rates).toHaveLength(168);
    // 2026-09-21T14:13:20Z.
    expect(rates.slice(0, 2)).toEqual([{ time: "202609211400", marketInterestRate: "0.05" }, { time: "202609211300", marketInterestRate: "0.05" }]);
    await refused(client.margin.getLoanMarketInterestRate({ currency: "ETH" }), "130101");
  });
});
