/**
 * The documents as programs: every `ts` block of README.md and CONTRIBUTING.md is compiled and run against the sandbox. A block logs
 * exactly what the comments behind its `console.log(…);` lines say, in that order.
 */
import { build } from "esbuild";
import { execFile } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format, promisify } from "node:util";
import ts from "typescript";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createSandbox } from "openvenue/sandbox";
import { startRedis, type RedisServer } from "./redis/server.js";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const { exports: published, scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, { default: string }>; scripts: Record<string, string> };
const documents = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "THIRD-PARTY.md"].map((name) => ({ name, text: readFileSync(join(root, name), "utf8") }));

interface Block {
  document: string;
  language: string;
  code: string;
  /** Line of the document where the code begins, from 1. */
  line: number;
}

const blocks = documents.flatMap(({ name, text }) => [...text.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```$/gm)].map((match): Block => ({ document: name, language: match[1]!, code: match[2]!, line: text.slice(0, match.index).split("\n").length + 1 })));
const snippets = blocks
  .filter(({ language }) => language === "ts")
  .map((block, index) => ({ ...block, title: `${block.document}:${block.line}`, file: join(here, `.readme-${index + 1}.ts`), expected: [...block.code.matchAll(/^.*\bconsole\.log\(.*\); \/\/ (.+)$/gm)].map((match) => match[1]!) }));

/** What users import by the package's name is in this checkout; only what package.json exports can be. */
const withSources = (code: string): string =>
  code.replace(/(?<=from ")openvenue(?:\/[^"]+)?(?=")/g, (name) => {
    const own = name.replace("openvenue", ".");
    // A pattern stands for the groups of a venue.
    const pattern = own.replace(/[^/]+$/, "*");
    const built = published[own]?.default ?? published[pattern]?.default.replace("*", own.slice(pattern.length - 1));
    if (!built) throw new Error(`package.json does not export ${name}`);
    return built.replace("./dist/", "../");
  });

const { kucoin, coinswitch, hyperliquid } = createSandbox().seed;
const environment = {
  HYPERLIQUID_PRIVATE_KEY: hyperliquid.accounts[0]!.privateKey,
  HYPERLIQUID_ADDRESS: hyperliquid.accounts[0]!.address,
  KUCOIN_API_KEY: kucoin.account.apiKey,
  KUCOIN_API_SECRET: kucoin.account.apiSecret,
  KUCOIN_PASSPHRASE: kucoin.account.passphrase,
  KUCOIN_PARTNER: kucoin.account.broker!.partner,
  KUCOIN_PARTNER_KEY: kucoin.account.broker!.key,
  COINSWITCH_API_KEY: coinswitch.account.apiKey,
  COINSWITCH_SECRET_KEY: coinswitch.account.secretKey,
};

describe("code blocks", () => {
  // Blank lines in front, so that the compiler's line numbers are those of the document.
  beforeAll(() => snippets.forEach(({ file, code, line }) => writeFileSync(file, "\n".repeat(line - 1) + withSources(code))));
  afterAll(() => readdirSync(here).filter((name) => /^\.readme-\d+\.ts$/.test(name)).forEach((name) => rmSync(join(here, name))));

  it("compile", { timeout: 120_000 }, () => {
    expect(snippets.length).toBeGreaterThan(10);
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config, ts.sys, root);
    const program = ts.createProgram(snippets.map(({ file }) => file), options);
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const document = snippets.find((snippet) => snippet.file === file?.fileName)?.document ?? file?.fileName;
      return `${document}:${file ? file.getLineAndCharacterOfPosition(start!).line + 1 : 0} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(problems).toEqual([]);
  });

  describe("do what they say", () => {
    const logged: string[] = [];
    let redis: RedisServer | undefined;
    const withoutRedis = process.env.WITHOUT_REDIS !== undefined;
    beforeAll(async () => void (withoutRedis || (redis = await startRedis())));
    afterAll(() => redis?.kill());
    const network = globalThis.fetch;
    beforeEach(() => {
      const sandbox = createSandbox();
      // A sandbox that a block starts by itself is on the loopback; every other host is the venue's.
      vi.stubGlobal("fetch", (url: string, init?: RequestInit) => (new URL(url).hostname === "127.0.0.1" ? network(url, init) : sandbox.fetch(url, init)));
      for (const [name, value] of Object.entries({ ...environment, REDIS_URL: `redis://127.0.0.1:${redis?.port}` })) vi.stubEnv(name, value);
      logged.length = 0;
      vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => void logged.push(format(...values).replace(/\s+/g, " ")));
    });
    afterEach(() => {
      vi.unstubAllGlobals();
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
    });

    for (const { title, file, expected, code } of snippets) {
      it.skipIf(withoutRedis && code.includes("REDIS_URL"))(title, async () => {
        await import(/* @vite-ignore */ pathToFileURL(file).href);
        expect(logged).toEqual(expected);
      });
    }

    it("and read no other environment variable than those set here", () => {
      const read = snippets.flatMap(({ code }) => [...code.matchAll(/process\.env\.(\w+)/g)].map((match) => match[1]!));
      expect([...new Set(read)].sort()).toEqual([...Object.keys(environment), "REDIS_URL"].sort());
    });
  });
});

it("commands are scripts of package.json", () => {
  const named = documents.flatMap(({ text }) => [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(test)\b)/g)].map((match) => match[1] ?? match[2]!));
  expect(named).toEqual(expect.arrayContaining(["demo", "test", "check"]));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it("links to files of the repository lead somewhere", () => {
  const targets = documents.flatMap(({ text }) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!)).filter((target) => !/^(https?:|mailto:)/.test(target));
  expect(targets).toContain("CONTRIBUTING.md");
  const headings = (text: string): string[] => [...text.matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!.toLowerCase().replace(/[^\w\- ]/g, "").replaceAll(" ", "-"));
  const broken = targets.filter((target) => {
    const [path, anchor] = target.split("#") as [string, string?];
    const file = join(root, path === "" ? "README.md" : path);
    return !existsSync(file) || (anchor !== undefined && !headings(readFileSync(file, "utf8")).includes(anchor));
  });
  expect(broken).toEqual([]);
});

it("the demo runs to its end, and prints the rows that the README shows", { timeout: 120_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "demo/demo.ts"], { cwd: root });
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^\d+ steps, all as expected; \d+ writes in the sandbox's ledger$/);
  const shown = blocks.find(({ language, document }) => language === "text" && document === "README.md")!.code.split("\n").filter((line) => /\w/.test(line));
  expect(shown.length).toBeGreaterThan(4);
  // An ellipsis stands for whatever was left out.
  const pattern = (line: string): RegExp => new RegExp(`^${line.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("…", ".*").replace(/\s+/g, "\\s+")}$`, "m");
  expect(shown.filter((line) => !pattern(line).test(stdout))).toEqual([]);
});

it("the round of CoinSwitch futures runs to its end, as expected at every step", { timeout: 120_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "demo/coinswitch.ts"], { cwd: root });
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^all as expected; \d+ writes in the sandbox's ledger$/);
});

it("THIRD-PARTY.md names what the build puts into the sandbox's files, with versions, and nothing else", async () => {
  const inside = new Set<string>();
  for (const name of ["hyperliquid-signature", "wire-view"]) {
    const { metafile } = await build({ absWorkingDir: root, entryPoints: [`src/sandbox/${name}.ts`], outfile: `${name}.js`, write: false, bundle: true, format: "esm", platform: "node", target: "es2022", minify: true, metafile: true });
    for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0]!.inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
      if (folder && bytesInOutput > 0) inside.add(folder);
    }
  }
  const packages = [...inside].map((folder) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as { name: string; version: string; license: string });
  const listed = documents.find(({ name }) => name === "THIRD-PARTY.md")!.text.matchAll(/^\| `(\S+)` \| (\S+) \| (\S+) \|/gm);
  expect([...listed].map((row) => row.slice(1, 4).join(" ")).sort()).toEqual(packages.map(({ name, version, license }) => `${name} ${version} ${license}`).sort());
});
