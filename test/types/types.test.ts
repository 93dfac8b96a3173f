import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config, ts.sys, root);
const compiles = join(here, "compiles.ts");
const refuses = join(here, "refuses.ts");

/** Both files as one program, the second one's text changed before it is compiled. Source files are shared with an earlier program. */
function compile(change: (text: string) => string, earlier?: ts.Program): ts.Program {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => (name === refuses ? ts.createSourceFile(name, change(ts.sys.readFile(name)!), ts.ScriptTarget.ES2022) : (earlier?.getSourceFile(name) ?? read(name, ...rest)));
  return ts.createProgram([compiles, refuses], options, host, earlier);
}

/** Lines of a file (from 0) on which a program reports an error. */
function errorLines(program: ts.Program, file: string): number[] {
  const source = program.getSourceFile(file)!;
  const lines = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ start }) => source.getLineAndCharacterOfPosition(start!).line);
  return [...new Set(lines)].sort((a, b) => a - b);
}

describe("types", { timeout: 120_000 }, () => {
  const marked = ts.sys.readFile(refuses)!.split("\n").flatMap((line, index) => (line.startsWith("// @ts-expect-error") ? [index] : []));
  let program: ts.Program;

  it("compile where they must", () => {
    program = compile((text) => text);
    expect(errorLines(program, compiles)).toEqual([]);
  });

  it("refuse every mistake", () => {
    expect(marked.length).toBeGreaterThan(20);
    expect(errorLines(program, refuses)).toEqual([]);
  });

  it("fail on each marked line, and there only, once the marks are gone", () => {
    const unmarked = compile((text) => text.replaceAll("@ts-expect-error", "a mistake:"), program);
    expect(errorLines(unmarked, refuses)).toEqual(marked.map((line) => line + 1));
  });
});
