/** A made-up venue: one spec folder and one small file of hand-written code, nothing else. */
import { createHmac } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../scripts/generate.js";
import type { createAcmeClient } from "./acme-client.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
let home: string;
let create: typeof createAcmeClient;

beforeAll(async () => {
  home = mkdtempSync(join(root, "test/.acme-"));
  const specs = join(home, "specs");
  cpSync(join(root, "test/fixtures/venues/acme"), join(specs, "acme"), { recursive: true });
  for (const [path, text] of Object.entries(await compile(specs))) {
    const target = join(home, "generated", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  mkdirSync(join(home, "src"));
  cpSync(join(root, "test/fixtures/acme-src"), join(home, "src/acme"), { recursive: true });
  for (const shared of ["core", "sandbox"]) symlinkSync(join(root, "src", shared), join(home, "src", shared));
  create = ((await import(/* @vite-ignore */ join(home, "src/acme/index.ts"))) as { createAcmeClient: typeof createAcmeClient }).createAcmeClient;
}, 60_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

const sent: { url: string; init: RequestInit }[] = [];
const client = (answer: unknown, status = 200): ReturnType<typeof createAcmeClient> => {
  sent.length = 0;
  return create({
    apiKey: "acme-key",
    secret: "acme-secret",
    clock: () => 1767225600000,
    fetch: async (url, init) => {
      sent.push({ url, init });
      return new Response(JSON.stringify(answer), { status });
    },
  });
};

describe("a fourth venue", () => {
  it("type-checks, its parameters included", { timeout: 60_000 }, () => {
    const usage = join(home, "src/usage.ts");
    writeFileSync(
      usage,
      `import { createAcmeClient } from "./acme/index.js";
const acme = createAcmeClient();
export const positions: Promise<object[]> = acme.trade.getPositions({ account: "main" });
// @ts-expect-error the path parameter is missing
void acme.trade.getPositions({});
// @ts-expect-error not on the list
void acme.trade.setLeverage({ account: "main", symbol: "BTCUSD", leverage: 5, mode: "wild" });
`,
    );
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config, ts.sys, root);
    const program = ts.createProgram([usage], options);
    const messages = [...program.getSemanticDiagnostics(), ...program.getSyntacticDiagnostics()].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(messages).toEqual([]);
  });

  it("puts flat parameters where they travel, and signs what travels", async () => {
    const acme = client({ ok: true, data: { leverage: 5 } });
    await acme.trade.setLeverage({ account: "main", symbol: "BTCUSD", leverage: 5 });
    const { url, init } = sent[0]!;
    expect([init.method, url, init.body]).toEqual(["POST", "https://api.acme.test/v1/accounts/main/leverage?symbol=BTCUSD", '{"leverage":5}']);
    const expected = createHmac("sha256", "acme-secret").update('1767225600000POST/v1/accounts/main/leverage?symbol=BTCUSD{"leverage":5}').digest("hex");
    expect(init.headers).toEqual({ "Content-Type": "application/json", "X-ACME-KEY": "acme-key", "X-ACME-SIGN": expected, "X-ACME-TIME": "1767225600000" });
    await acme.raw.POST("/v1/accounts/{account}/leverage", { params: { path: { account: "main" }, query: { symbol: "BTCUSD" } }, body: { leverage: 5 } });
    const { signal: _first, ...byMethod } = sent[0]!.init;
    const { signal: _second, ...byPath } = sent[1]!.init;
    expect([sent[1]!.url, byPath]).toEqual([sent[0]!.url, byMethod]);
  });

  it("unwraps payloads and maps refusals by its own table", async () => {
    expect(await client({ ok: true, data: [] }).trade.getPositions({ account: "main" })).toEqual([]);
    expect(await client({ ok: true, data: 1767225600000 }).trade.getTime()).toBe(1767225600000);
    const refused = client({ ok: false, code: 150, text: "bad signature" }, 401).trade.getPositions({ account: "main" });
    await expect(refused).rejects.toMatchObject({ name: "VenueError", venue: "acme", code: "150", reason: "signature", venueMessage: "bad signature" });
    await expect(client({ ok: false, code: 202, text: "too little" }, 503).trade.addMargin({ account: "main", symbol: "BTCUSD", amount: "1.50" })).rejects.toMatchObject({ name: "OutcomeUnknownError", settle: "trade.getPositions", safeToRepeat: false });
    expect(sent[0]!.init.body).toBe('{"account":"main","symbol":"BTCUSD","amount":"1.5"}');
  });

  it.each([
    [{ account: "..", symbol: "BTCUSD", leverage: 5 }, "account must be 1 to 30"],
    [{ account: "a/b", symbol: "BTCUSD", leverage: 5 }, "account must be 1 to 30"],
    [{ account: "main", symbol: "BTCUSD", leverage: 101 }, "leverage must be <= 100"],
    [{ account: "main", symbol: "BTCUSD", leverage: 5, mode: "wild" }, "mode must be one of plain, capped"],
    [{ account: "main", symbol: "BTCUSD", leverage: 5, mode: "capped" }, "maxLoss is required"],
    [{ account: "main", leverage: 5 }, "symbol is required"],
  ])("refuses %j by its own rules", async (parameters, message) => {
    await expect(client({}).trade.setLeverage(parameters as never)).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });
});

describe("the venues of the package", () => {
  const folders = (path: string): string[] => readdirSync(join(root, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  const venues = folders("specs");

  it("have a spec folder, a generated folder, a source folder and exports each", () => {
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, unknown> };
    expect(folders("generated")).toEqual(venues);
    const others = ["contract", "opentelemetry", "redis", "sandbox"];
    expect(folders("src").filter((name) => name !== "core" && !others.includes(name))).toEqual(venues);
    expect(Object.keys(exports).sort()).toEqual([".", "./package.json", ...others.map((name) => `./${name}`), ...venues.flatMap((venue) => [`./${venue}`, `./${venue}/client`, `./${venue}/operations`, `./${venue}/operations/*`])].sort());
  });

  it("have less than 400 lines of hand-written code each", () => {
    // Two signature schemes, foreign wallets, actions that several sign, and ids, ticks and lots that the venue leaves to its users.
    const most: Record<string, number> = { hyperliquid: 750 };
    for (const venue of venues) {
      const lines = readdirSync(join(root, "src", venue)).flatMap((file) => readFileSync(join(root, "src", venue, file), "utf8").trimEnd().split("\n"));
      expect(lines.length, venue).toBeLessThan(most[venue] ?? 400);
    }
  });

  it("are not named in the core", () => {
    for (const file of readdirSync(join(root, "src/core"))) expect(readFileSync(join(root, "src/core", file), "utf8").toLowerCase(), file).not.toMatch(new RegExp(venues.join("|")));
  });
});
