/**
 * What a user's bundle pays: minified and gzipped size of a program that calls one operation, and of one that has a whole venue.
 * Needs `npm run build`. With --check, exits 1 when a figure is above its budget.
 */
import { build } from "esbuild";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

interface Program {
  name: string;
  source: string;
  /** KiB, minified and gzipped. */
  budget?: number;
}

const one = (venue: string, Venue: string, group: string, options: string, call: string): string => `
import { create${Venue}ClientOf } from "openvenue/${venue}";
import { ${call.split("(")[0]!} } from "openvenue/${venue}/operations";
const client = create${Venue}ClientOf({ ${group}: { ${call.split("(")[0]!} } }, ${options});
console.log(await client.${group}.${call});`;

const whole = (venue: string, Venue: string, options: string): string => `
import { create${Venue}Client } from "openvenue/${venue}";
console.log(create${Venue}Client(${options}));`;

const hl = "{ wallet: globalThis.key }";
const kc = "{ apiKey: globalThis.key, apiSecret: globalThis.secret, passphrase: globalThis.passphrase }";
const cs = "{ apiKey: globalThis.key, secretKey: globalThis.secret }";

const programs: Program[] = [
  { name: "Hyperliquid, updateLeverage only", source: one("hyperliquid", "Hyperliquid", "exchange", hl, "updateLeverage({ asset: 0, isCross: true, leverage: 10 })"), budget: 24 },
  { name: "KuCoin, modifyLeverage only", source: one("kucoin", "Kucoin", "margin", kc, 'modifyLeverage({ leverage: "5" })'), budget: 8 },
  { name: "CoinSwitch PRO, updateLeverage only", source: one("coinswitch", "Coinswitch", "futures", cs, 'updateLeverage({ symbol: "BTCUSDT", exchange: "EXCHANGE_2", leverage: 13 })'), budget: 17 },
  { name: "KuCoin, margin only", source: `
import { createKucoinClientOf } from "openvenue/kucoin/client";
import * as margin from "openvenue/kucoin/operations/margin";
console.log(createKucoinClientOf({ margin }, ${kc}));` },
  { name: "Hyperliquid, whole", source: whole("hyperliquid", "Hyperliquid", hl) },
  { name: "KuCoin, whole", source: whole("kucoin", "Kucoin", kc) },
  { name: "CoinSwitch PRO, whole", source: whole("coinswitch", "Coinswitch", cs) },
];

/** Bundled from `dist/` by its package name, as a user's bundler would. */
async function measure({ source }: Program): Promise<{ minified: number; gzipped: number; parts: [string, number][] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: root, loader: "js" },
    // Without the repository's own path mapping: by package name, through `exports`.
    tsconfigRaw: {},
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const { contents } = outputFiles[0]!;
  const parts = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0]!.inputs)) {
    const part = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.replace(/^.*dist\//, "").split("/").slice(0, 2).join("/");
    parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
  }
  return { minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length, parts: [...parts].sort((a, b) => b[1] - a[1]) };
}

if (!existsSync(join(root, "dist"))) {
  console.error("dist/ is missing: run `npm run build` first");
  process.exit(1);
}
let over = 0;
for (const program of programs) {
  const { minified, gzipped, parts } = await measure(program);
  const kib = gzipped / 1024;
  const exceeded = program.budget !== undefined && kib > program.budget;
  if (exceeded) over += 1;
  console.log(`${program.name.padEnd(38)} ${kib.toFixed(1).padStart(6)} KiB gzip  ${(minified / 1024).toFixed(1).padStart(6)} KiB min${program.budget ? `  (budget ${program.budget}${exceeded ? ", EXCEEDED" : ""})` : ""}`);
  if (process.argv.includes("--parts")) for (const [part, bytes] of parts) console.log(`    ${part.padEnd(34)} ${(bytes / 1024).toFixed(1).padStart(6)} KiB min`);
}
if (process.argv.includes("--check") && over > 0) process.exitCode = 1;
