/** The walk of CONTRIBUTING.md from a publisher's news to a changeset, on a copy of a venue's specs: what each step says is what the next one needs. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { parse } from "yaml";
import { compile, differences } from "../../scripts/generate.js";
import { Constructor } from "../../scripts/lib/construct.js";
import { loadVenue, type Node } from "../../scripts/lib/load.js";
import { lintVenue } from "../../scripts/lint-specs.js";
import { main as changeset } from "../../scripts/specs-changeset.js";
import { main as diff } from "../../scripts/specs-diff.js";
import { main as importSpecs } from "../../scripts/specs-import.js";
import { fixturesOf, WireView } from "../contract/fixtures.js";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const repository = mkdtempSync(join(tmpdir(), "openvenue-walk-"));
afterAll(() => rmSync(repository, { recursive: true }));

const git = (...args: string[]): string => execFileSync("git", ["-C", repository, "-c", "user.name=A", "-c", "user.email=a@example.test", ...args], { encoding: "utf8" });

/** What the publisher says of one operation: what we say, in its words and form, and a field more. */
function publishersDocument(): object {
  return {
    openapi: "3.0.1",
    info: { title: "Made up", version: "1" },
    paths: {
      "/api/v3/margin/borrow": {
        post: {
          operationId: "001",
          summary: "Made up",
          "x-domain": "Spot",
          "x-api-channel": "Private",
          "x-api-permission": "Margin",
          "x-api-rate-limit-pool": "Spot",
          "x-api-rate-limit-weight": 15,
          "x-sdk-service": "Margin",
          "x-sdk-method-name": "borrow",
          requestBody: {
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["currency", "size", "timeInForce"],
                  properties: { currency: { type: "string" }, size: { type: "number" }, timeInForce: { type: "string", enum: ["IOC", "FOK"] }, symbol: { type: "string" }, isIsolated: { type: "boolean", default: false }, isHf: { type: "boolean" }, autoRenew: { type: "boolean", description: "Words of the publisher." } },
                },
              },
            },
          },
          responses: { "200": { description: "", content: { "application/json": { schema: { type: "object", required: ["code", "data"], properties: { code: { type: "string" }, data: { type: "object", required: ["orderNo", "actualSize"], properties: { orderNo: { type: "string" }, actualSize: { type: "string" } } } } } } } } },
        },
      },
    },
  };
}

it("leads from the import to the changeset", { timeout: 120_000 }, async () => {
  const specs = join(repository, "specs");
  cpSync(path("specs/kucoin"), join(specs, "kucoin"), { recursive: true });
  mkdirSync(join(repository, ".changeset"));
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "specs");

  const upstream = join(repository, "upstream");
  mkdirSync(upstream);
  writeFileSync(join(upstream, "made-up.json"), JSON.stringify(publishersDocument()));
  const patch = join(repository, "kucoin.patch");
  const told: string[] = [];
  expect(importSpecs(["kucoin", upstream, "--patch", patch], (text) => told.push(text), (text) => told.push(text), specs)).toBe(1);
  expect(told.join("\n")).toContain("request.body.autoRenew");

  git("apply", patch);
  expect(git("diff", "--numstat", "--", "specs")).toMatch(/^1\t0\tspecs\/kucoin\/margin\.yaml\n$/);
  expect(git("diff")).not.toContain("Words of the publisher");
  expect(lintVenue(join(specs, "kucoin")).map(({ rule, pointer }) => [rule, pointer.split("/").at(-1)])).toEqual([["8", "autoRenew"]]);
  const file = join(specs, "kucoin/margin.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/'?TODO: describe'?/, "Whether the loan is renewed when it is due."));
  expect(lintVenue(join(specs, "kucoin"))).toEqual([]);

  const after = await compile(specs);
  expect(differences(after, path("generated"))).toEqual(expect.arrayContaining(["kucoin/margin/types.ts", "kucoin/margin/validators.ts", "manifest.json"]));
  expect(differences(after, path("generated")).filter((name) => name.startsWith("kucoin/spot"))).toEqual([]);
  expect(after["kucoin/margin/types.ts"]).toContain("autoRenew");

  const venue = loadVenue(join(specs, "kucoin"));
  const borrow = venue.operations.find(({ id }) => id === "margin.borrow")!;
  const constructed = new Constructor(new WireView(venue), fixturesOf(venue)).construct(borrow);
  expect(constructed.problems).toEqual([]);
  expect(constructed.fixtures.some(({ request }) => (request.body as Node).autoRenew !== undefined)).toBe(true);

  const old = join(repository, "old");
  const report: string[] = [];
  git("worktree", "add", "-q", old, "HEAD");
  expect(diff([join(old, "specs"), specs], (text) => report.push(text))).toBe(0);
  expect(report.join("\n")).toMatch(/request\.body\.autoRenew {2}field added/);

  expect(changeset([], () => undefined, (text) => expect(text).toBe(""), repository)).toBe(0);
  const [draft, ...others] = readdirSync(join(repository, ".changeset"));
  expect(others).toEqual([]);
  expect(readFileSync(join(repository, ".changeset", draft!), "utf8")).toBe('---\n"openvenue": minor\n---\n\nKuCoin: `margin.borrow` takes `autoRenew`.\n');
});

it("is the walk that CONTRIBUTING.md describes, in that order", () => {
  const text = readFileSync(path("CONTRIBUTING.md"), "utf8");
  const section = /^## From a venue's change to a release\n([^]*?)^## /m.exec(text)![1]!;
  const commands = [...section.matchAll(/^ *```sh\n([^]*?)^ *```$/gm)].flatMap((match) => match[1]!.trim().split("\n").map((line) => line.trim().replace(/ -- .*| \.\..*/, "")));
  expect(commands).toEqual(["npm run specs:import", "git apply", "npm run lint:specs", "npm run generate", "npm run fixtures", "npx vitest run test/contract", "npm run specs:diff", "npm run specs:changeset", "npm run check"]);
  // Workflows that the text names are there.
  for (const name of ["drift", "check", "release"]) expect((parse(readFileSync(path(`.github/workflows/${name}.yml`), "utf8")) as { name: string }).name).toBe(name);
});
