/** generated/ is what the specs give, byte for byte, and a spec that changes without it is found out. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { parse } from "yaml";
import { compile, differences } from "../../scripts/generate.js";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "openvenue-generate-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const compiled = compile(path("specs"));

/** A copy of the specs in which one limit of one venue weighs more. */
function changedSpecs(): string {
  const specs = mkdtempSync(join(temporary, "specs-"));
  cpSync(path("specs"), specs, { recursive: true });
  const file = join(specs, "kucoin/spot.yaml");
  const text = readFileSync(file, "utf8");
  const changed = text.replace("{ pool: public, weight: 3 }", "{ pool: public, weight: 4 }");
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  return specs;
}

const check = (...parameters: string[]) => spawnSync(process.execPath, ["--import", "tsx", path("scripts/generate.ts"), "--check", ...parameters], { cwd: path("."), encoding: "utf8" });

it("compiles to the same bytes twice", async () => {
  expect(await compile(path("specs"))).toEqual(await compiled);
});

it("is what stands in generated/", async () => {
  expect(differences(await compiled, path("generated"))).toEqual([]);
});

it("finds a changed spec, and nothing else", async () => {
  expect(differences(await compile(changedSpecs()), path("generated"))).toEqual(["kucoin/reference.md", "kucoin/spot/client.ts", "kucoin/spot/operations.ts", "manifest.json"]);
});

it("tells editors what a batch and a long answer weigh, and what the venue has given up", async () => {
  const files = await compiled;
  const of = (name: string): string => new RegExp(`/\\*\\*(?:(?!\\*/)[^])*\\*/\\n  ${name}\\(`).exec(`${files["hyperliquid/exchange/client.ts"]!}${files["hyperliquid/info/client.ts"]!}`)![0].replace(/\n   \* /g, " ");
  expect(of("order")).toContain("Rate limit: 1 of pool ip + 1 per 40 orders, 0 of pool address + 1 per item of orders.");
  expect(of("candleSnapshot")).toContain("Rate limit: 20 of pool ip + 1 per 60 items of the answer.");
  expect(of("agentEnableDexAbstraction")).toContain("@deprecated");
  expect(of("agentSetAbstraction")).not.toContain("@deprecated");
});

it("tells people and the sandbox under which status a refusal comes, and clients which may pass later", async () => {
  const files = await compiled;
  const [venue, wire, reference] = ["venue.ts", "wire.ts", "reference.md"].map((name) => files[`kucoin/${name}`]!);
  expect(venue).not.toContain("statuses");
  expect(venue).toMatch(/"codes": "130202 [\d ]+",\s+"reason": "unavailable",\s+"temporary": true/);
  const table = JSON.parse(/refusalStatuses: Readonly<Record<string, number>> = (\{[^}]*\});/.exec(wire!)![1]!) as Record<string, number>;
  // One code of one status, one of two, one whose first meaning tells a status; then 200, told or not, and a code that no answer carries.
  expect(["400003", "400100", "400200", "404000", "103000", "400011"].map((code) => table[code])).toEqual([400, 400, 400, undefined, undefined, undefined]);
  for (const row of ["| 404000 | 200, 404 | `not-found` |", "| 400200; HTTP 400 | 400 | `credentials` |", "| 400011 |  | `credentials` |", "| 103000, 210014 | 200 | `borrow-limit` |", "| 130202 | 200 | `unavailable` | The loan is being renewed. May pass later. |"]) expect(reference).toContain(row);
  expect(files["hyperliquid/wire.ts"]).not.toContain("refusalStatuses");
  expect(files["hyperliquid/reference.md"]).not.toContain("HTTP status");
});

it("says of each venue what its documents are, by a hash, and as of which day", async () => {
  const { venues } = JSON.parse((await compiled)["manifest.json"]!) as { venues: Record<string, { operations: number; specs: string; upstream: { source: string; "as-of": string }[] }> };
  expect(Object.keys(venues)).toEqual(["coinswitch", "hyperliquid", "kucoin"]);
  for (const [venue, { specs, upstream }] of Object.entries(venues)) {
    const document = parse(readFileSync(path(`specs/${venue}/venue.yaml`), "utf8")) as { "x-upstream": unknown };
    expect(specs).toMatch(/^[0-9a-f]{64}$/);
    expect(upstream).toEqual(document["x-upstream"]);
    expect(upstream.length).toBeGreaterThan(0);
  }
});

it("refuses operations of one kind of authentication with different options", async () => {
  const specs = mkdtempSync(join(temporary, "specs-"));
  cpSync(path("specs/hyperliquid"), join(specs, "hyperliquid"), { recursive: true });
  const file = join(specs, "hyperliquid/exchange.yaml");
  const line = "                vaultAddress: { $ref: 'venue.yaml#/components/schemas/VaultAddress' }\n";
  const text = readFileSync(file, "utf8");
  expect(text).toContain(line);
  writeFileSync(file, text.replace(line, ""));
  await expect(compile(specs)).rejects.toThrow("exchange.updateLeverage: its options are not those of the other operations signed as l1");
});

it("finds missing, edited and surplus files", async () => {
  const files = await compile(path("test/fixtures/venues"));
  expect(Object.keys(files)).toContain("acme/operations.ts");
  // A status of a range is that of each of its codes.
  expect(files["acme/wire.ts"]).toContain('"150": 401');
  const out = mkdtempSync(join(temporary, "out-"));
  expect(differences(files, out)).toEqual(Object.keys(files).sort());
  cpSync(path("generated"), out, { recursive: true });
  const present = await compiled;
  expect(differences(present, out)).toEqual([]);
  writeFileSync(join(out, "kucoin/venue.ts"), "// edited\n", { flag: "a" });
  writeFileSync(join(out, "kucoin/old.ts"), "");
  rmSync(join(out, "hyperliquid/client.ts"));
  expect(differences(present, out)).toEqual(["hyperliquid/client.ts", "kucoin/old.ts", "kucoin/venue.ts"]);
});

it("--check exits 0 when generated/ fits, 1 and the names of the files when not, and writes nothing", () => {
  expect(check()).toMatchObject({ status: 0 });
  const before = readFileSync(path("generated/kucoin/spot/operations.ts"), "utf8");
  const differs = check("--specs", changedSpecs());
  expect(differs.status).toBe(1);
  expect(differs.stderr).toContain("kucoin/spot/operations.ts");
  expect(readFileSync(path("generated/kucoin/spot/operations.ts"), "utf8")).toBe(before);
}, 180_000);
