/** All of CI in one command, cheapest first; stops at the first failure and says which step it was. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const steps: [string, string[]][] = [
  ["generated code is what the specs produce", ["run", "generate", "--", "--check"]],
  ["specs", ["run", "lint:specs"]],
  ["lint", ["run", "lint"]],
  ["types", ["run", "typecheck"]],
  ["tests", ["test"]],
  ["faults", ["run", "faults"]],
  ["soak", ["run", "soak"]],
];

for (const [name, command] of steps) {
  const startedAt = performance.now();
  console.log(`\n── ${name}: npm ${command.join(" ")}`);
  const { status } = spawnSync("npm", command, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(`\ncheck failed at: ${name}`);
    process.exit(status ?? 1);
  }
  console.log(`── ${name}: ok (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
}
console.log("\ncheck passed");
