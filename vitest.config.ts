import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`./${path}`, import.meta.url));

// Whoever only tries the project need not have a Redis. CI must: there a missing one fails the tests.
const withRedis = process.env.CI !== undefined || spawnSync("redis-server", ["--version"]).status === 0;
if (!withRedis) console.warn("\nThere is no redis-server: the tests of the shared store are left out (apt-get install redis-server).\n");

export default defineConfig({
  resolve: {
    // Tests and examples import the package by its name, as its users do.
    alias: [
      { find: /^openvenue\/(.+)\/operations$/, replacement: source("generated/$1/operations.ts") },
      { find: /^openvenue\/(.+)\/operations\/(.+)$/, replacement: source("generated/$1/$2/operations.ts") },
      { find: /^openvenue\/(.+)\/client$/, replacement: source("src/$1/client.ts") },
      { find: /^openvenue\/([^/]+)$/, replacement: source("src/$1/index.ts") },
      { find: "openvenue", replacement: source("src/index.ts") },
    ],
  },
  test: { include: ["test/**/*.test.ts"], testTimeout: 30_000, exclude: [...configDefaults.exclude, ...(withRedis ? [] : ["test/redis/**"])], env: withRedis ? {} : { WITHOUT_REDIS: "1" } },
});
