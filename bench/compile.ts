/**
 * What a user's compiler pays: time of `tsc` over a program of ten lines, as a ratio to one that imports nothing. Needs `npm run build`.
 *
 *   npm run compile-time [-- runs]
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const margin = (create: string): string => `${create}
const loan = await kc.margin.borrow({ currency: "USDT", size: "25", timeInForce: "FOK" });
console.log(loan.orderNo, loan.actualSize);
const history = await kc.margin.getBorrowHistory({ currency: "USDT" });
for (const { orderNo, status } of history.items) console.log(orderNo, status);
await kc.margin.repay({ currency: "USDT", size: "25" });
export {};
`;
const keys = '{ apiKey: "key", apiSecret: "secret", passphrase: "passphrase" }';

const programs: Record<string, string> = {
  "nothing imported": "console.log(1);\nexport {};\n",
  "KuCoin, whole": margin(`import { createKucoinClient } from "openvenue/kucoin";\nconst kc = createKucoinClient(${keys});`),
  "KuCoin, margin only": margin(`import { createKucoinClientOf } from "openvenue/kucoin/client";\nimport * as margin from "openvenue/kucoin/operations/margin";\nconst kc = createKucoinClientOf({ margin }, ${keys});`),
  "Hyperliquid, whole": 'import { createHyperliquidClient } from "openvenue/hyperliquid";\nconst hl = createHyperliquidClient({ wallet: "0x" });\nconsole.log(await hl.exchange.updateLeverage({ asset: 0, isCross: true, leverage: 10 }));\nexport {};\n',
};

if (!existsSync(join(root, "dist"))) {
  console.error("dist/ is missing: run `npm run build` first");
  process.exit(1);
}
const home = mkdtempSync(join(tmpdir(), "openvenue-compile-"));
mkdirSync(join(home, "node_modules"));
symlinkSync(root, join(home, "node_modules/openvenue"));
writeFileSync(join(home, "package.json"), '{ "type": "module" }');
const configs = Object.entries(programs).map(([name, source], index) => {
  writeFileSync(join(home, `${index}.ts`), source);
  const config = join(home, `${index}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: { target: "es2022", module: "nodenext", lib: ["es2022", "dom"], strict: true, noEmit: true, skipLibCheck: true, types: [] }, files: [`${index}.ts`] }));
  return { name, config, times: [] as number[] };
});

const runs = Number(process.argv[2] ?? 7);
for (let run = 0; run < runs; run += 1) {
  // In turns, so that a slow moment of the machine is everybody's.
  for (const { config, times } of configs) {
    const wall = performance.now();
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", config], { stdio: "inherit" });
    times.push(performance.now() - wall);
  }
}
rmSync(home, { recursive: true });
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const baseline = median(configs[0]!.times);
for (const { name, times } of configs) console.log(`${name.padEnd(24)} ${(median(times) / baseline).toFixed(2)} (${median(times).toFixed(0)} ms, median of ${runs})`);
