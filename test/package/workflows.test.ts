/** The workflows do what CONTRIBUTING says, may do no more than that, and let nobody from outside write a shell line. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".github/workflows");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  if?: string;
  needs?: string | string[];
  strategy?: { matrix: Record<string, string[]> };
  "timeout-minutes"?: number;
  steps: Step[];
}

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const files = readdirSync(folder).sort();
const texts = Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
const documents = Object.fromEntries(files.map((file) => [file, parseDocument(texts[file]!)]));
const workflow = (file: string): Workflow => documents[file]!.toJS() as Workflow;
const steps = (file: string): Step[] => Object.values(workflow(file).jobs).flatMap((job) => job.steps);
/** Shell lines without their comments. */
const commands = (file: string): string => steps(file).map(({ run = "" }) => run).join("\n");

it("there are these three", () => expect(files).toEqual(["check.yml", "drift.yml", "release.yml"]));

describe.each(files)("%s", (file) => {
  it("is YAML without errors and warnings, with jobs that end", () => {
    expect([...documents[file]!.errors, ...documents[file]!.warnings]).toEqual([]);
    expect(workflow(file).name).toBe(file.replace(".yml", ""));
    for (const job of Object.values(workflow(file).jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  it("runs scripts that package.json has", () => {
    const named = [...commands(file).matchAll(/\bnpm (?:run (?:--?\S+ )*([\w:-]+)|(test)\b)/g)].map((match) => match[1] ?? match[2]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("pins every action by its full commit, with the version for people", () => {
    const used = [...texts[file]!.matchAll(/^ *(?:- )?uses: *(.*)$/gm)].map((match) => match[1]!);
    expect(used).toHaveLength(steps(file).filter(({ uses }) => uses).length);
    for (const action of used) expect(action).toMatch(/^actions\/(checkout|setup-node)@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("puts nothing into a shell line that is not the workflow's own text", () => {
    for (const { run = "" } of steps(file)) expect(run).not.toContain("${{");
    // Nor by the way of a variable: what others write is read from files.
    expect(texts[file]).not.toMatch(/github\.event\.|github\.head_ref|inputs\./);
  });

  it("runs no code of others with this repository's rights", () => expect(Object.keys(workflow(file).on)).not.toContain("pull_request_target"));

  it("names no registry and stores no secret", () => {
    expect(texts[file]).not.toMatch(/registry[.-]|npmjs|secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/i);
  });

  it("keeps the token out of reach where nothing is pushed", () => {
    for (const [name, job] of Object.entries(workflow(file).jobs)) {
      const pushes = job.steps.some(({ run = "" }) => run.includes("git push"));
      for (const { uses, with: given } of job.steps) if (uses?.startsWith("actions/checkout@")) expect([name, given?.["persist-credentials"]]).toEqual([name, pushes ? undefined : false]);
    }
  });
});

const rights = (file: string): Record<string, unknown> => ({ all: workflow(file).permissions, ...Object.fromEntries(Object.entries(workflow(file).jobs).flatMap(([name, { permissions }]) => (permissions ? [[name, permissions]] : []))) });

it("each may do what it needs", () => {
  expect(rights("check.yml")).toEqual({ all: { contents: "read" } });
  expect(rights("drift.yml")).toEqual({ all: { contents: "read", issues: "write" } });
  expect(rights("release.yml")).toEqual({ all: { contents: "read" }, version: { contents: "write", "pull-requests": "write" }, publish: { contents: "write", "id-token": "write" } });
});

describe("check", () => {
  it("runs on pull requests and on main, on the oldest Node that package.json allows and on a current one", () => {
    expect(workflow("check.yml").on).toEqual({ push: { branches: ["main"] }, pull_request: null });
    const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
    const versions = workflow("check.yml").jobs.check!.strategy!.matrix.node!;
    expect(`>=${versions[0]!}`).toBe(engines.node);
    expect(Number(versions[1])).toBeGreaterThan(20);
  });

  it("is what anyone can run", () => {
    expect(workflow("check.yml").jobs.check!.steps.flatMap(({ run }) => run ?? [])).toEqual([".ci/run"]);
    expect(readFileSync(join(root, ".ci/run"), "utf8")).toMatch(/^npm ci .*\nnpm run check$/m);
  });
});

describe("drift", () => {
  it("runs once a week and on demand", () => {
    const { schedule, ...others } = workflow("drift.yml").on as { schedule: { cron: string }[] };
    expect(schedule.map(({ cron }) => cron)).toEqual([expect.stringMatching(/^\d+ \d+ \* \* \d$/)]);
    expect(others).toEqual({ workflow_dispatch: null });
  });

  it("compares every publisher that the import knows with what was fetched", async () => {
    const { publishers } = await import("../../scripts/lib/import/publishers.js");
    const run = commands("drift.yml");
    for (const verb of ["fetch", "compare"]) expect([...run.matchAll(new RegExp(`^ *${verb} (\\w+) `, "gm"))].map((match) => match[1]).sort()).toEqual(Object.keys(publishers).sort());
  });

  it("changes nothing but the issue", () => expect(commands("drift.yml")).not.toMatch(/git (push|commit|apply)|npm publish/));
});

describe("release", () => {
  const { jobs, on } = workflow("release.yml");

  it("runs on main alone", () => expect(on).toEqual({ push: { branches: ["main"] } }));

  it("publishes with provenance, in an environment of its own, only after everything was checked, and tags what it published", () => {
    expect(jobs.publish).toMatchObject({ environment: "release", needs: ["plan", "check"] });
    expect(jobs.check!.steps.at(-1)!.run).toBe(".ci/run");
    const run = jobs.publish!.steps.map((step) => step.run ?? "").join("\n");
    expect(run).toMatch(/npm run build\n[^]*npm publish --provenance --access public\n[^]*git tag "v\$version"/);
    for (const [name, job] of Object.entries(jobs)) if (name !== "publish") expect(JSON.stringify(job)).not.toMatch(/npm publish|id-token/);
  });

  it("runs nothing that is installed by itself beside a token that may write", () => {
    for (const { permissions, steps: own } of Object.values(jobs)) if (permissions) expect(own.map(({ run = "" }) => run).join("\n")).toMatch(/npm ci --ignore-scripts/);
  });

  it("makes a version where there are changesets, and publishes where there are none", () => {
    expect([jobs.version!.if, jobs.check!.if, jobs.publish!.if]).toEqual(["needs.plan.outputs.version == 'true'", "needs.plan.outputs.publish == 'true'", "needs.plan.outputs.publish == 'true'"]);
    expect(jobs.version!.steps.map((step) => step.run ?? "").join("\n")).toContain("npx changeset version");
  });
});
