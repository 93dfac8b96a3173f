/** Reads OpenAPI documents from a file, a folder or a git revision. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { parse } from "yaml";

/** Parsed documents by name: the path below what was read, with `/`. */
export type Documents = Record<string, object>;

export interface Source {
  documents: Documents;
  /** Names of the documents that were asked for; the others are only referred to. */
  roots: string[];
}

const isDocument = (name: string): boolean => /\.(json|ya?ml)$/.test(name);

/** Most files are the same in two revisions of one folder, and parsing is what takes the time. */
const parsed = new Map<string, unknown>();

function parseText(text: string, name: string): unknown {
  if (!parsed.has(text)) {
    try {
      parsed.set(text, name.endsWith(".json") ? JSON.parse(text) : parse(text, { uniqueKeys: false }));
    } catch (error) {
      throw new Error(`${name} cannot be read: ${(error as Error).message}`);
    }
  }
  return parsed.get(text);
}

/** Texts by name, read on demand. */
interface Files {
  names: string[];
  read(name: string): string | undefined;
}

/** `source`: a file or folder; else a git revision, of which `folder` is read, or `<revision>:<path>`. */
export function readSource(source: string, repository: string, folder: string): Source {
  if (existsSync(source)) return statSync(source).isDirectory() ? all(filesBelow(source)) : one(filesBelow(dirname(source), false), basename(source));
  const [, revision, path = folder] = /^([^:]+)(?::(.*))?$/.exec(source) ?? [];
  if (!revision || revision.startsWith("-")) throw new Error(`${source} is neither a file, a folder nor a git revision`);
  return atRevision(source, repository, revision, path.replace(/^\.\/|\/$/g, ""));
}

function filesBelow(folder: string, deep = true): Files {
  const list = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const name = posix.join(below, entry.name);
      return entry.isDirectory() ? (deep ? list(name) : []) : isDocument(name) ? [name] : [];
    });
  return { names: list("").sort(), read: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : undefined) };
}

function atRevision(source: string, repository: string, revision: string, path: string): Source {
  const git = (args: string[], input?: string): Buffer => execFileSync("git", ["-C", repository, ...args], { input, maxBuffer: 1024 ** 3, stdio: ["pipe", "pipe", "pipe"] });
  let listed: string[];
  try {
    git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
    const isFolder = path === "" || git(["cat-file", "-t", `${revision}:${path}`]).toString().trim() === "tree";
    const below = isFolder ? path : posix.dirname(path).replace(/^\.$/, "");
    listed = git(["ls-tree", "-r", "-z", "--full-tree", "--name-only", revision, ...(below ? ["--", `${below}/`] : [])]).toString().split("\0").filter(isDocument);
    const texts = textsOf(git, revision, listed);
    const files: Files = { names: listed.map((name) => posix.relative(below, name)), read: (name) => texts.get(posix.join(below, name)) };
    return isFolder ? all(files) : one(files, posix.basename(path));
  } catch (error) {
    if ((error as { status?: unknown }).status === undefined) throw error;
    throw new Error(`${source} is neither a file, a folder nor a git revision with ${path || "files"}`);
  }
}

/** One process for all files: each would take longer to start than to read. */
function textsOf(git: (args: string[], input?: string) => Buffer, revision: string, names: string[]): Map<string, string> {
  const output = git(["cat-file", "--batch"], names.map((name) => `${revision}:${name}\n`).join(""));
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = output.indexOf("\n", at);
    const size = Number(output.subarray(at, end).toString().split(" ")[2]);
    texts.set(name, output.subarray(end + 1, end + 1 + size).toString());
    at = end + 1 + size + 1;
  }
  return texts;
}

const isObject = (value: unknown): value is object => value !== null && typeof value === "object" && !Array.isArray(value);

function all(files: Files): Source {
  const documents: Documents = {};
  for (const name of files.names) {
    const value = parseText(files.read(name)!, name);
    if (isObject(value)) documents[name] = value;
  }
  const roots = Object.keys(documents).filter((name) => "openapi" in documents[name]!);
  if (roots.length === 0) throw new Error("there is no OpenAPI document");
  return { documents, roots };
}

/** The file and, from its folder, whatever it refers to. */
function one(files: Files, name: string): Source {
  const documents: Documents = {};
  const wanted = [name];
  for (const next of wanted) {
    const text = files.read(next);
    const value = text === undefined ? undefined : parseText(text, next);
    if (!isObject(value)) {
      if (next === name) throw new Error(`${name} holds no object`);
      continue;
    }
    documents[next] = value;
    for (const [, file] of text!.matchAll(/\$ref["']?\s*:\s*["']?([^\s"'#{},]+)/g)) {
      const other = posix.join(posix.dirname(next), file!);
      if (!wanted.includes(other)) wanted.push(other);
    }
  }
  return { documents, roots: [name] };
}
