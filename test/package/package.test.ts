/** The packed tarball, installed in a scratch folder: what it exports, that it runs, that its types resolve. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const run = promisify(execFile);
const bin = (name: string): string => join(root, "node_modules/.bin", name);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string>; exports: Record<string, unknown>; engines: { node: string }; sideEffects: boolean };

let scratch: string;
let tarball: string;

beforeAll(async () => {
  await run(bin("tsx"), ["scripts/build.ts"], { cwd: root });
  scratch = mkdtempSync(join(tmpdir(), "openvenue-package-"));
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", scratch], { cwd: root });
  tarball = join(scratch, (JSON.parse(stdout) as { filename: string }[])[0]!.filename);
  const modules = join(scratch, "node_modules");
  mkdirSync(join(modules, "openvenue"), { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", join(modules, "openvenue"), "--strip-components=1"]);
  // Only what the package declares is there, so that the test needs no registry and a forgotten dependency fails.
  for (const name of [...Object.keys(manifest.dependencies), "openapi-typescript-helpers"]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  writeFileSync(join(scratch, "package.json"), JSON.stringify({ type: "module" }));
}, 180_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function script(text: string, ...flags: string[]): Promise<string> {
  const file = join(scratch, "script.mjs");
  writeFileSync(file, text);
  return (await run(process.execPath, [...flags, file], { cwd: scratch })).stdout.trim();
}

describe("the packed package", { timeout: 120_000 }, () => {
  it("exports these names and no others", async () => {
    const groups = (venue: string): string[] => readdirSync(join(root, "generated", venue), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const expanded = (name: string): string[] => (name.includes("*") ? groups(name.split("/")[1]!).map((group) => name.replace("*", group)) : [name]);
    const subpaths = Object.keys(manifest.exports).filter((name) => name !== "./package.json").flatMap(expanded).map((name) => `openvenue${name.slice(1)}`);
    const listed = await script(`const out = {}; for (const name of ${JSON.stringify(subpaths)}) out[name] = Object.keys(await import(name)).sort(); console.log(JSON.stringify(out));`);
    await expect(`${JSON.stringify(JSON.parse(listed), null, 2)}\n`).toMatchFileSnapshot("exports.json");
  });

  it("runs a call per venue against its own sandbox, over HTTP", async () => {
    const printed = await script(`
      import { createCoinswitchClient } from "openvenue/coinswitch";
      import { createHyperliquidClient } from "openvenue/hyperliquid";
      import { createKucoinClient } from "openvenue/kucoin";
      import { createSandbox } from "openvenue/sandbox";
      const sandbox = createSandbox();
      await sandbox.listen();
      const done = await createHyperliquidClient(sandbox.clientOptions("hyperliquid")).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 10 });
      const { actualSize } = await createKucoinClient(sandbox.clientOptions("kucoin")).margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK" });
      const { leverage } = await createCoinswitchClient(sandbox.clientOptions("coinswitch")).futures.updateLeverage({ symbol: "BTCUSDT", exchange: "EXCHANGE_2", leverage: 13 });
      await sandbox.close();
      console.log(done.type, actualSize, leverage);`);
    expect(printed).toBe("default 25 13");
  });

  it("makes and signs requests where code generation from strings is forbidden", async () => {
    const prepare = `import { createHyperliquidClient } from "openvenue/hyperliquid";
      const hl = createHyperliquidClient({ wallet: "0x" + "11".repeat(32) });
      await hl.exchange.updateLeverage({ asset: -1, isCross: true, leverage: 0 }).catch((error) => console.log(error.issues.map(({ field }) => field).join()));
      console.log((await hl.prepare("exchange.updateLeverage", { asset: 0, isCross: true, leverage: 1 })).method);`;
    expect(await script(prepare, "--disallow-code-generation-from-strings")).toBe("asset,leverage\nPOST");
  });

  it("loads a venue without the others, the sandbox or a Node module", async () => {
    // Neutral: an import of a Node module fails to resolve.
    const { build } = await import("esbuild");
    for (const venue of ["hyperliquid", "kucoin", "coinswitch"]) {
      const { metafile } = await build({ stdin: { contents: `export * from "openvenue/${venue}"`, resolveDir: scratch }, bundle: true, format: "esm", platform: "neutral", write: false, metafile: true, tsconfigRaw: {}, logLevel: "silent" });
      const inputs = Object.keys(metafile.inputs).join("\n");
      for (const other of ["hyperliquid", "kucoin", "coinswitch", "sandbox"]) if (other !== venue) expect(inputs).not.toMatch(new RegExp(`dist/(src|generated)/${other}/`));
    }
  });

  it("holds no source, test or spec, and declares what it needs", async () => {
    const { stdout } = await run("tar", ["-tzf", tarball]);
    const files = stdout.trim().split("\n");
    expect(files.filter((file) => !/^package\/(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$|THIRD-PARTY\.md$)/.test(file))).toEqual([]);
    expect(manifest).toMatchObject({ sideEffects: false, engines: { node: ">=20.19" } });
    expect(Object.keys(manifest.dependencies)).toEqual(["@noble/curves", "@noble/hashes", "openapi-fetch"]);
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(["NodeNext", "bundler"])("has types that a consumer with %s resolution can use", async (resolution) => {
    writeFileSync(
      join(scratch, "consumer.ts"),
      `import { createKucoinClient, type BorrowResult } from "openvenue/kucoin";
import { createHyperliquidClientOf } from "openvenue/hyperliquid";
import { updateLeverage } from "openvenue/hyperliquid/operations";
export const borrowed: Promise<BorrowResult> = createKucoinClient().margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK" });
export const done: Promise<{ type: "default" }> = createHyperliquidClientOf({ exchange: { updateLeverage } }).exchange.updateLeverage({ asset: 0, isCross: true, leverage: 1 });
`,
    );
    const module = resolution === "NodeNext" ? { module: "NodeNext" } : { module: "ESNext", moduleResolution: "bundler" };
    writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify({ compilerOptions: { ...module, noEmit: true, strict: true, target: "ES2022", lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] }, files: ["consumer.ts"] }));
    await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], { cwd: scratch }).catch((error: { stdout: string }) => expect.fail(error.stdout));
  });

  it("passes publint", async () => {
    const { publint } = await import("publint");
    const { messages } = await publint({ pkgDir: join(scratch, "node_modules/openvenue"), strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it("passes are-the-types-wrong", async () => {
    // Exits 1, and so rejects, on any problem.
    // It does not look behind patterns by itself.
    const { stdout } = await run(bin("attw"), [tarball, "--profile", "esm-only", "--no-emoji", "--no-color", "--include-entrypoints", "hyperliquid/operations/exchange", "kucoin/operations/margin", "coinswitch/operations/futures"], { cwd: scratch });
    expect(stdout.match(/node16 \(from ESM\): OK/g)).toHaveLength(Object.keys(manifest.exports).length);
  });
});
