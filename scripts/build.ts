/**
 * Builds `dist/`: tsc for everything; then checks and schemas lose their indentation, a fifth of what would be installed; then the two
 * files of the sandbox that use other libraries are bundled with them, so that the sandbox runs from an installed package without further
 * packages.
 */
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

rmSync(join(root, "dist"), { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });

// Nobody reads these, and no text in them goes over a line. A minifier would drop the marks that let a bundler leave checks out.
for (const path of readdirSync(join(root, "dist/generated"), { recursive: true, encoding: "utf8" }).filter((name) => /(validators|wire)\.js$/.test(name))) {
  const file = join(root, "dist/generated", path);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^[ \t]+/gm, ""));
}

// Each holds third-party code that must not become a dependency of whoever only wants a client.
for (const name of ["hyperliquid-signature", "wire-view"]) {
  const { metafile } = await build({
    entryPoints: [join(root, `src/sandbox/${name}.ts`)],
    outfile: join(root, `dist/src/sandbox/${name}.js`),
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    minify: true,
    legalComments: "inline",
    metafile: true,
    banner: { js: "// Bundles third-party code; see THIRD-PARTY.md." },
  });
  console.log(`bundled dist/src/sandbox/${name}.js (${(Object.values(metafile.outputs)[0]!.bytes / 1024).toFixed(0)} KiB)`);
}
