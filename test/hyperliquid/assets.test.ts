/** Names to ids, and prices and sizes that fit their market. */
import fc from "fast-check";
import { Assets, newClientOrderId, orderOutcomes, roundPrice, roundSize, ValidationError, type AssetReads } from "openvenue/hyperliquid";
import { describe, expect, it } from "vitest";

const META = { "": ["BTC", "ETH"], xyz: ["xyz:TSLA", "xyz:BTC"] } as Record<string, string[]>;
const TOKENS = [
  { name: "USDC", szDecimals: 8, index: 0 },
  { name: "PURR", szDecimals: 0, index: 1 },
  { name: "HYPE", szDecimals: 2, index: 150 },
  { name: "TWIN", szDecimals: 1, index: 7 },
  { name: "TWIN", szDecimals: 3, index: 8 },
];
const PAIRS = [
  { name: "PURR/USDC", index: 0, tokens: [1, 0] },
  { name: "@107", index: 107, tokens: [150, 0] },
  { name: "@5", index: 5, tokens: [7, 0] },
  { name: "@6", index: 6, tokens: [8, 0] },
];

function venue(): { client: AssetReads; asked: string[] } {
  const asked: string[] = [];
  const client = {
    info: {
      async meta({ dex = "" } = {}) {
        asked.push(`meta ${dex}`);
        return { universe: META[dex]!.map((name, index) => ({ name, szDecimals: 5 - index, maxLeverage: 40, marginTableId: 1, ...(name === "ETH" ? { isDelisted: true } : {}) })), marginTables: [], collateralToken: 0 };
      },
      async spotMeta() {
        asked.push("spotMeta");
        return { universe: PAIRS, tokens: TOKENS };
      },
      async perpDexs() {
        asked.push("perpDexs");
        return [null, { name: "abc" }, { name: "xyz" }];
      },
    },
  } as unknown as AssetReads;
  return { client, asked };
}

describe("assets", () => {
  it.each([
    ["BTC", 0, "perpetual", 5, "BTC"],
    ["ETH", 1, "perpetual", 4, "ETH"],
    ["xyz:TSLA", 120000, "perpetual", 5, "xyz:TSLA"],
    ["xyz:BTC", 120001, "perpetual", 4, "xyz:BTC"],
    ["PURR/USDC", 10000, "spot", 0, "PURR/USDC"],
    ["@107", 10107, "spot", 2, "@107"],
    ["HYPE/USDC", 10107, "spot", 2, "@107"],
  ] as const)("%s is %i", async (name, id, kind, szDecimals, own) => {
    const { client } = venue();
    expect(await new Assets(client).find(name)).toMatchObject({ id, kind, szDecimals, name: own });
    expect(await new Assets(client).id(name)).toBe(id);
  });

  it("tells what was delisted", async () => expect(await new Assets(venue().client).find("ETH")).toMatchObject({ isDelisted: true }));

  it("reads each list once, however many ask at once, and again when it is old", async () => {
    let now = 0;
    const { client, asked } = venue();
    const assets = new Assets(client, { clock: () => now });
    await Promise.all([assets.id("BTC"), assets.id("ETH"), assets.id("BTC")]);
    await assets.id("ETH");
    expect(asked).toEqual(["meta "]);
    now = 3_600_000;
    await Promise.all([assets.id("BTC"), assets.id("ETH")]);
    expect(asked).toEqual(["meta ", "meta "]);
    assets.refresh();
    await assets.id("xyz:BTC");
    expect(asked).toEqual(["meta ", "meta ", "perpDexs", "meta xyz"]);
  });

  it("looks an unknown name up anew, at most once a minute", async () => {
    let now = 0;
    const { client, asked } = venue();
    const assets = new Assets(client, { clock: () => now });
    await assets.id("BTC");
    await expect(assets.id("NEW")).rejects.toThrow(ValidationError);
    expect(asked).toEqual(["meta "]);
    now = 60_000;
    META[""]!.push("NEW");
    expect(await assets.id("NEW")).toBe(2);
    META[""]!.pop();
    expect(asked).toHaveLength(2);
  });

  it.each(["btc", "TWIN/USDC", "@999", "nodex:BTC", "", 7])("refuses %s", async (name) => {
    await expect(new Assets(venue().client).find(name as string)).rejects.toThrow(ValidationError);
  });

  it("keeps no read that failed", async () => {
    const { client } = venue();
    let fail = true;
    const flaky: AssetReads = { info: { ...client.info, meta: async (parameters) => (fail ? Promise.reject(new Error("away")) : client.info.meta(parameters)) } };
    const assets = new Assets(flaky);
    await expect(assets.id("BTC")).rejects.toThrow("away");
    fail = false;
    expect(await assets.id("BTC")).toBe(0);
  });
});

describe("prices and sizes", () => {
  it.each([
    ["61234.567", "perpetual", 5, "nearest", "61235"],
    ["61234.4", "perpetual", 5, "up", "61235"],
    ["61234.9", "perpetual", 5, "down", "61234"],
    ["123456", "perpetual", 5, "nearest", "123456"],
    ["123456.7", "perpetual", 0, "down", "123456"],
    ["1234.5", "perpetual", 1, "nearest", "1234.5"],
    ["1234.56", "perpetual", 1, "nearest", "1234.6"],
    ["0.012345", "perpetual", 1, "nearest", "0.01235"],
    ["0.01234", "perpetual", 1, "nearest", "0.01234"],
    ["0.00123456789", "spot", 0, "nearest", "0.0012346"],
    ["0.00123456789", "spot", 2, "down", "0.001234"],
    ["0.99999951", "perpetual", 0, "nearest", "1"],
    ["99999.5", "perpetual", 0, "nearest", "100000"],
    ["0100.50", "perpetual", 0, "nearest", "100.5"],
    [".5", "perpetual", 0, "nearest", "0.5"],
  ] as const)("the price %s on %s with %i decimals, rounded %s, is %s", (price, kind, szDecimals, rounding, expected) => {
    expect(roundPrice(price, { kind, szDecimals }, rounding)).toBe(expected);
  });

  it.each([
    ["0.123456", 5, "down", "0.12345"],
    ["0.123455", 5, "nearest", "0.12346"],
    ["0.123451", 5, "up", "0.12346"],
    ["12.9", 0, "down", "12"],
    ["12.50", 2, "up", "12.5"],
    ["0.00001", 0, "up", "1"],
  ] as const)("the size %s with %i decimals, rounded %s, is %s", (size, szDecimals, rounding, expected) => expect(roundSize(size, { szDecimals }, rounding)).toBe(expected));

  it("never lets a size or price round to 0", () => {
    expect(() => roundSize("0.009", { szDecimals: 2 })).toThrow(/size must not round to 0/);
    expect(() => roundPrice("0.0000001", { kind: "perpetual", szDecimals: 0 })).toThrow(/price must not round to 0/);
  });

  it.each(["0", "0.000", "-1", "1e3", "", "NaN", "1,5", 5])("refuses %s", (text) => {
    expect(() => roundPrice(text as string, { kind: "spot", szDecimals: 0 })).toThrow(ValidationError);
    expect(() => roundSize(text as string, { szDecimals: 0 })).toThrow(ValidationError);
  });

  it("keeps to the venue's rule, and rounds by less than a tick, for any price", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom("perpetual" as const, "spot" as const), (digits, shift, szDecimals, kind) => {
        const padded = String(digits).padStart(shift + 1, "0");
        const price = shift === 0 ? padded : `${padded.slice(0, -shift)}.${padded.slice(-shift)}`;
        const most = (kind === "spot" ? 8 : 6) - szDecimals;
        let bounds: [string, string];
        try {
          bounds = [roundPrice(price, { kind, szDecimals }, "down"), roundPrice(price, { kind, szDecimals }, "up")];
        } catch {
          return Number(price) < 10 ** -most;
        }
        const [low, high] = bounds.map(Number) as [number, number];
        const fits = bounds.every((text) => {
          const [whole, fraction = ""] = text.split(".") as [string, string?];
          return fraction === "" || (fraction.length <= most && (whole + fraction).replace(/^0+/, "").length <= 5 && !fraction.endsWith("0"));
        });
        const nearest = Number(roundPrice(price, { kind, szDecimals }));
        return fits && low <= Number(price) && Number(price) <= high && (nearest === low || nearest === high);
      }),
      { numRuns: 2000 },
    );
  });

  it("makes client order ids that differ", () => {
    const ids = new Set(Array.from({ length: 100 }, () => newClientOrderId()));
    expect(ids.size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^0x[0-9a-f]{32}$/);
  });
});

describe("order outcomes", () => {
  it("tells the fate of each order", () => {
    const statuses = [
      { resting: { oid: 1, cloid: "0x0" } },
      { filled: { oid: 2, totalSz: "0.02", avgPx: "1891.4" } },
      "waitingForFill",
      "waitingForTrigger",
      "success",
      { error: "Order must have minimum value of $10. asset=0" },
      { error: "Something new." },
    ];
    expect(orderOutcomes({ data: { statuses } }, statuses.length)).toEqual([
      { fate: "resting", oid: 1, cloid: "0x0" },
      { fate: "filled", oid: 2, cloid: undefined, totalSz: "0.02", avgPx: "1891.4" },
      { fate: "waiting", for: "fill" },
      { fate: "waiting", for: "trigger" },
      { fate: "cancelled" },
      { fate: "error", message: "Order must have minimum value of $10. asset=0", reason: "order" },
      { fate: "error", message: "Something new.", reason: "unknown" },
    ]);
  });

  it("takes one error for the whole batch as that of each order", () => {
    expect(orderOutcomes({ data: { statuses: [{ error: "Price must be divisible by tick size. asset=0" }] } }, 3)).toHaveLength(3);
    expect(orderOutcomes({ data: { statuses: [{ resting: { oid: 1 } }] } }, 3)).toHaveLength(1);
  });
});
