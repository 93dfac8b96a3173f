/** The operations of the specs against the lists of what the venues offer. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { countsOf, partsOf, readInventory } from "../../scripts/counts.js";
import { loadVenue, venueFolders, type LoadedVenue } from "../../scripts/lib/load.js";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const lists = venueFolders(path("specs")).filter((venue) => existsSync(path(`specs/${venue}/inventory.txt`)));
const inventoryOf = (venue: string): string[] => readInventory(readFileSync(path(`specs/${venue}/inventory.txt`), "utf8"));

describe("counts", () => {
  it("are of Hyperliquid at least", () => expect(lists).toContain("hyperliquid"));

  it.each(lists)("%s has every operation of its list, and none lacks anything", (venue) => {
    for (const { group, offered, specified, problems } of countsOf(loadVenue(path(`specs/${venue}`)), inventoryOf(venue), readdirSync(path(`test/fixtures/${venue}`)))) {
      expect(Object.values(problems).flat(), group).toEqual([]);
      expect(specified, group).toBe(offered);
    }
  });

  it("of Hyperliquid are its documentation's and its SDKs'", () => {
    const inventory = inventoryOf("hyperliquid");
    expect(new Set(inventory).size).toBe(inventory.length);
    expect(["exchange", "info", "explorer"].map((group) => inventory.filter((id) => id.startsWith(`${group}.`)).length)).toEqual([108, 80, 3]);
  });

  it("of KuCoin are the 250 of its SDK's documents, and newer ones", () => {
    const parts = partsOf(readFileSync(path("specs/kucoin/inventory.txt"), "utf8"));
    expect(parts["universal SDK 1.3.0"]).toHaveLength(250);
    expect(Object.values(parts).flat()).toEqual([...new Set(inventoryOf("kucoin"))]);
  });

  it.each([["hyperliquid", "Hyperliquid"], ["kucoin", "KuCoin"], ["coinswitch", "CoinSwitch PRO"]])("is the number that the README tells: %s", (venue, name) => expect(readFileSync(path("README.md"), "utf8")).toContain(`${name} is covered whole: ${inventoryOf(venue).length} operations`));

  it("are told by the parts of a list", () => expect(partsOf("# why\n## older ones\n# more\ninfo meta\n\n## newer\ninfo x y\n")).toEqual({ "older ones": ["info.meta"], newer: ["info.xY"] }));

  it("tell what is missing, what is not on the list, and what an operation lacks", () => {
    const operation = { id: "info.meta", group: "info", node: { "x-auth": "none", "x-limits": [], "x-retry": "read", externalDocs: {} } };
    const bare = { id: "info.extra", group: "info", node: {} };
    const venue = { id: "madeup", groups: ["info"], operations: [operation, bare] } as unknown as LoadedVenue;
    const inventory = readInventory("# a comment\n\ninfo meta\nexchange perpDeploy setOracle # with a variant\nexchange CSignerAction jailSelf\n");
    expect(inventory).toEqual(["info.meta", "exchange.perpDeploySetOracle", "exchange.cSignerActionJailSelf"]);
    expect(countsOf(venue, inventory, ["info.meta"])).toEqual([
      {
        venue: "madeup",
        group: "info",
        offered: 1,
        specified: 2,
        complete: ["info.meta"],
        problems: { missing: [], "not on the list": ["info.extra"], "no auth": ["info.extra"], "no weight": ["info.extra"], "no repeat class": ["info.extra"], "no source": ["info.extra"], "no fixture": ["info.extra"] },
      },
      { venue: "madeup", group: "exchange", offered: 2, specified: 0, complete: [], problems: { missing: ["exchange.perpDeploySetOracle", "exchange.cSignerActionJailSelf"], "not on the list": [], "no auth": [], "no weight": [], "no repeat class": [], "no source": [], "no fixture": [] } },
    ]);
    expect(countsOf(venue, undefined, [])[0]).toMatchObject({ offered: undefined, problems: { missing: [], "not on the list": [] } });
  });
});
