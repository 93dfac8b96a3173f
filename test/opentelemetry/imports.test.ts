import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("needs no package at run time, nor anything else of this one", async () => {
  const entry = fileURLToPath(new URL("../../src/opentelemetry/index.ts", import.meta.url));
  const { metafile } = await build({ entryPoints: [entry], bundle: true, format: "esm", packages: "external", write: false, metafile: true });
  expect(Object.values(metafile.inputs)).toHaveLength(1);
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
});
