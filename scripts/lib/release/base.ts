/** Which state the specs are compared with when nobody says it. */
import { execFileSync } from "node:child_process";

export interface Base {
  revision: string;
  /** Why this one. */
  reason: string;
}

/** Standard output, or undefined where git has nothing to say. */
function git(repository: string, ...args: string[]): string | undefined {
  try {
    return execFileSync("git", ["-C", repository, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where this branch left the main branch, as far as that is known; on the main branch itself, the last release, and before the first one, the last
 * commit.
 */
export function baseOf(repository: string): Base {
  const main = mainBranch(repository);
  const head = git(repository, "rev-parse", "HEAD");
  const fork = main && git(repository, "merge-base", "HEAD", main);
  if (fork && fork !== git(repository, "rev-parse", main)) return { revision: fork, reason: `where this branch left ${main}` };
  if (fork && fork !== head) return { revision: fork, reason: `the state of ${main}` };
  const tag = git(repository, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*");
  // A branch without commits of its own is not main: what changed is what is not committed.
  if (tag && git(repository, "branch", "--show-current") === "main") return { revision: tag, reason: "the last release" };
  if (!head) throw new Error("this is not a git repository; say what to compare with");
  return { revision: head, reason: "the last commit" };
}

const mainBranch = (repository: string): string | undefined => ["origin/main", "main"].find((name) => git(repository, "rev-parse", "--verify", "--quiet", `${name}^{commit}`));

/** Changesets that others may rely on: those of the state compared with, and those of the main branch. */
export function settledChangesets(repository: string, revision: string): Set<string> {
  const states = [revision, mainBranch(repository)].filter((state) => state !== undefined);
  return new Set(states.flatMap((state) => git(repository, "ls-tree", "--name-only", "--end-of-options", state, ".changeset/")?.split("\n") ?? []).map((path) => path.replace(/^.*\//, "")));
}
