import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`./${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests and examples import the package by its name, as its users do.
    alias: [
      { find: /^openvenue\/(.+)\/operations$/, replacement: source("generated/$1/operations.ts") },
      { find: /^openvenue\/([^/]+)$/, replacement: source("src/$1/index.ts") },
      { find: "openvenue", replacement: source("src/index.ts") },
    ],
  },
  test: { include: ["test/**/*.test.ts"], testTimeout: 30_000 },
});
