/** A change of the specs is put into words that a caller understands, asks for the right version, and lands in a file of its own. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { KINDS, readSurface, type Change, type Kind, type Surface } from "../../scripts/lib/diff/index.js";
import { baseOf } from "../../scripts/lib/release/base.js";
import { bumpOf, releaseOf } from "../../scripts/lib/release/bump.js";
import { draftsOf, sentencesOf } from "../../scripts/lib/release/draft.js";
import { SENTENCES, type Where } from "../../scripts/lib/release/sentences.js";
import { main } from "../../scripts/specs-changeset.js";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "openvenue-changeset-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const NOTHING: Surface = { operations: [], shared: [] };
const wheres = (kind: Kind): Where[] => Object.keys(SENTENCES[kind]) as Where[];

function change(kind: Kind, where: Where, over: Partial<Change> = {}): Change {
  const location = kind.startsWith("answer ") ? "answer.202" : { request: "request.body.size", answer: "answer.200.size", shared: kind === "error changed" ? "x-errors.100.reason" : "x-pools.key" }[where];
  return { operation: where === "shared" ? "" : "trade.order", method: "POST", path: "/order", location, kind, class: KINDS[kind][where === "shared" ? "answer" : where], before: "old", after: "new", ...over };
}

/** A sentence for every kind of change, wherever it may stand. */
const SAID: Record<string, string> = {
  "operation added request": "`trade.order` is new.",
  "operation removed request": "Breaking: `trade.order` is gone.",
  "operation renamed request": "Breaking: `old` is now called `new`.",
  "path renamed request": "Breaking: `trade.order` is at `new`, formerly `old`.",
  "host changed request": "`trade.order` goes to the host `new`, formerly `old`.",
  "server added shared": "the base URL of `key` is `new`, which had none.",
  "server removed shared": "Breaking: `key` has no base URL any more.",
  "server changed shared": "the base URL of `key` is `new`, formerly `old`.",
  "parameter added request": "`trade.order` takes `size`.",
  "parameter removed request": "Breaking: `trade.order` no longer takes `size`.",
  "parameter renamed request": "Breaking: `trade.order` calls `new` what was `old`.",
  "parameter became required request": "Breaking: `trade.order` needs `size`, which could be left out.",
  "parameter became optional request": "`size` may be left out of `trade.order`.",
  "serialisation changed request": "Breaking: `trade.order` writes `size` another way.",
  "body added request": "`trade.order` takes a body.",
  "body removed request": "Breaking: `trade.order` no longer takes a body.",
  "body became required request": "Breaking: `trade.order` needs a body.",
  "body became optional request": "the body of `trade.order` may be left out.",
  "content type added request": "`trade.order` takes `new`.",
  "content type added answer": "`trade.order` may answer in `new`.",
  "content type removed request": "Breaking: `trade.order` no longer takes `old`.",
  "content type removed answer": "Breaking: `trade.order` no longer answers in `old`.",
  "field added request": "`trade.order` takes `size`.",
  "field added answer": "`trade.order` answers with `size`.",
  "field removed request": "Breaking: `trade.order` no longer takes `size`.",
  "field removed answer": "Breaking: `trade.order` no longer answers with `size`.",
  "field became required request": "Breaking: `trade.order` needs `size`, which could be left out.",
  "field became required answer": "`trade.order` always answers with `size`.",
  "field became optional request": "`size` may be left out of `trade.order`.",
  "field became optional answer": "Breaking: `trade.order` may answer without `size`.",
  "type changed request": "Breaking: `trade.order` takes `new` for `size`, formerly `old`.",
  "type changed answer": "Breaking: `trade.order` answers with `new` in `size`, formerly `old`.",
  "type narrowed request": "Breaking: `trade.order` takes only `new` for `size`, formerly `old`.",
  "type narrowed answer": "`trade.order` answers only with `new` in `size`, formerly `old`.",
  "type widened request": "`trade.order` takes `new` for `size`, formerly `old` alone.",
  "type widened answer": "Breaking: `trade.order` may answer with `new` in `size`, formerly `old` alone.",
  "nullable added request": "`trade.order` takes `null` for `size`.",
  "nullable added answer": "`trade.order` may answer with `null` in `size`.",
  "nullable removed request": "Breaking: `trade.order` no longer takes `null` for `size`.",
  "nullable removed answer": "`trade.order` no longer answers with `null` in `size`.",
  "enum value added request": "`trade.order` takes `size` `new`.",
  "enum value added answer": "`trade.order` may answer with `size` `new`.",
  "enum value removed request": "Breaking: `trade.order` no longer takes `size` `new`.",
  "enum value removed answer": "`trade.order` no longer answers with `size` `new`.",
  "enum closed request": "Breaking: `trade.order` takes nothing but `new` for `size`.",
  "enum closed answer": "`trade.order` answers with nothing but `new` in `size`.",
  "enum opened request": "`trade.order` takes other values than `old` for `size`.",
  "enum opened answer": "`trade.order` may answer with other values than `old` in `size`.",
  "known value added request": "`trade.order` takes `size` `new`.",
  "known value added answer": "`trade.order` may answer with `size` `new`.",
  "known value removed request": "`trade.order` is no longer known to take `size` `new`.",
  "known value removed answer": "`trade.order` is no longer known to answer with `size` `new`.",
  "constant changed request": "Breaking: `trade.order` takes `new` for `size`, formerly `old`.",
  "constant changed answer": "Breaking: `trade.order` answers with `new` in `size`, formerly `old`.",
  "format changed request": "Breaking: the format of `size` in `trade.order` is `new`, formerly `old`.",
  "format changed answer": "the format of `size` in `trade.order` is `new`, formerly `old`.",
  "minimum tightened request": "Breaking: the minimum of `size` in `trade.order` is `new`, formerly `old`.",
  "minimum tightened answer": "the minimum of `size` in `trade.order` is `new`, formerly `old`.",
  "minimum loosened request": "the minimum of `size` in `trade.order` is `new`, formerly `old`.",
  "minimum loosened answer": "the minimum of `size` in `trade.order` is `new`, formerly `old`.",
  "maximum tightened request": "Breaking: the maximum of `size` in `trade.order` is `new`, formerly `old`.",
  "maximum tightened answer": "the maximum of `size` in `trade.order` is `new`, formerly `old`.",
  "maximum loosened request": "the maximum of `size` in `trade.order` is `new`, formerly `old`.",
  "maximum loosened answer": "the maximum of `size` in `trade.order` is `new`, formerly `old`.",
  "length tightened request": "Breaking: the smallest length of `size` in `trade.order` is `new`, formerly `old`.",
  "length tightened answer": "the smallest length of `size` in `trade.order` is `new`, formerly `old`.",
  "length loosened request": "the smallest length of `size` in `trade.order` is `new`, formerly `old`.",
  "length loosened answer": "the smallest length of `size` in `trade.order` is `new`, formerly `old`.",
  "items tightened request": "Breaking: the smallest number of items of `size` in `trade.order` is `new`, formerly `old`.",
  "items tightened answer": "the smallest number of items of `size` in `trade.order` is `new`, formerly `old`.",
  "items loosened request": "the smallest number of items of `size` in `trade.order` is `new`, formerly `old`.",
  "items loosened answer": "the smallest number of items of `size` in `trade.order` is `new`, formerly `old`.",
  "properties tightened request": "Breaking: the smallest number of members of `size` in `trade.order` is `new`, formerly `old`.",
  "properties tightened answer": "the smallest number of members of `size` in `trade.order` is `new`, formerly `old`.",
  "properties loosened request": "the smallest number of members of `size` in `trade.order` is `new`, formerly `old`.",
  "properties loosened answer": "the smallest number of members of `size` in `trade.order` is `new`, formerly `old`.",
  "step tightened request": "Breaking: the step of `size` in `trade.order` is `new`, formerly `old`.",
  "step tightened answer": "the step of `size` in `trade.order` is `new`, formerly `old`.",
  "step loosened request": "the step of `size` in `trade.order` is `new`, formerly `old`.",
  "step loosened answer": "the step of `size` in `trade.order` is `new`, formerly `old`.",
  "pattern tightened request": "Breaking: `trade.order` takes `size` in a stricter form.",
  "pattern tightened answer": "`trade.order` answers with `size` in a stricter form.",
  "pattern loosened request": "`trade.order` takes `size` in more forms.",
  "pattern loosened answer": "`trade.order` may answer with `size` in more forms.",
  "pattern changed request": "Breaking: `trade.order` takes `size` in another form.",
  "pattern changed answer": "`trade.order` answers with `size` in another form.",
  "additional properties closed request": "Breaking: `trade.order` takes no other members in `size`.",
  "additional properties closed answer": "`trade.order` answers with no other members in `size`.",
  "additional properties opened request": "`trade.order` takes other members in `size`.",
  "additional properties opened answer": "`trade.order` may answer with other members in `size`.",
  "fields became a map request": "`trade.order` takes members of any name in `size`.",
  "fields became a map answer": "Breaking: `trade.order` may answer with members of any name in `size`.",
  "map became fields request": "Breaking: `trade.order` takes only members of known names in `size`.",
  "map became fields answer": "`trade.order` answers only with members of known names in `size`.",
  "alternative added request": "`trade.order` takes the form `size`.",
  "alternative added answer": "`trade.order` may answer in the form `size`.",
  "alternative removed request": "Breaking: `trade.order` no longer takes the form `size`.",
  "alternative removed answer": "`trade.order` no longer answers in the form `size`.",
  "rule added request": "Breaking: a rule holds for `size` in `trade.order` that did not.",
  "rule added answer": "a rule holds for `size` in `trade.order` that did not.",
  "rule removed request": "a rule for `size` in `trade.order` no longer holds.",
  "rule removed answer": "a rule for `size` in `trade.order` no longer holds.",
  "rule changed request": "Breaking: another rule holds for `size` in `trade.order`.",
  "rule changed answer": "another rule holds for `size` in `trade.order`.",
  "default changed request": "`trade.order` takes `new` for `size` where it is left out, formerly `old`.",
  "default changed answer": "`size` left out of the answer of `trade.order` means `new`, formerly `old`.",
  "unit changed request": "the unit of `size` in `trade.order` is `new`, formerly `old`.",
  "unit changed answer": "the unit of `size` in `trade.order` is `new`, formerly `old`.",
  "deprecated request": "`size` of `trade.order` is deprecated.",
  "deprecated answer": "`size` of `trade.order` is deprecated.",
  "no longer deprecated request": "`size` of `trade.order` is no longer deprecated.",
  "no longer deprecated answer": "`size` of `trade.order` is no longer deprecated.",
  "payload changed answer": "Breaking: `trade.order` resolves to another part of the answer.",
  "slot changed request": "Breaking: `trade.order` takes the parameters in another place of the body.",
  "injection changed request": "the client fills in `size` of `trade.order` another way.",
  "signing changed request": "`trade.order` is signed another way.",
  "secrecy changed request": "errors of `trade.order` show `size` another way.",
  "requirement added request": "Breaking: `trade.order` needs `new`.",
  "requirement removed request": "`trade.order` no longer needs `old`.",
  "auth changed request": "Breaking: the authentication of `trade.order` is `new`, formerly `old`.",
  "auth kind added shared": "the authentication `key` is new.",
  "auth kind removed shared": "the authentication `key` is gone.",
  "auth kind changed shared": "`key` of the authentication is `new`, formerly `old`.",
  "permission changed request": "`trade.order` needs a key with the permission `new`, formerly `old`.",
  "limits lowered request": "the limit of `trade.order` in `size` is lower: `new`, formerly `old`.",
  "limits lowered shared": "the rate limit `key` is lower: `new`, formerly `old`.",
  "limits raised request": "the limit of `trade.order` in `size` is higher: `new`, formerly `old`.",
  "limits raised shared": "the rate limit `key` is higher: `new`, formerly `old`.",
  "limits changed request": "the limit of `trade.order` in `size` is `new`, formerly `old`.",
  "limits changed shared": "the rate limit `key` is `new`, formerly `old`.",
  "retry class changed request": "a repeat of `trade.order` counts as `new`, formerly `old`.",
  "settle changed request": "a lost answer of `trade.order` is settled another way.",
  "preflight changed request": "the rules that `preflight` asks for `trade.order` changed.",
  "pages changed request": "the pages of `trade.order` are walked through another way.",
  "precedence changed request": "the precedence of `trade.order` under a short rate limit changed.",
  "clock changed shared": "the venue's clock is read another way.",
  "figure changed shared": "the figure `key` is `new`, formerly `old`.",
  "error added shared": "the refusal `key` has the reason `new`.",
  "error removed shared": "the refusal `key` no longer has the reason `old`.",
  "errors reordered shared": "the refusal `new` is told by its words before `old`.",
  "answer added answer": "`trade.order` may answer with HTTP 202.",
  "answer removed answer": "Breaking: `trade.order` no longer answers with HTTP 202.",
  "error changed shared": "`reason` of the refusal `100` is `new`, formerly `old`.",
};

describe("sentences", () => {
  const rows = (Object.keys(KINDS) as Kind[]).flatMap((kind) => wheres(kind).map((where) => ({ kind, where })));
  it.each(rows)("$kind, $where", ({ kind, where }) => expect(sentencesOf([change(kind, where)], NOTHING, NOTHING)).toEqual([SAID[`${kind} ${where}`]]));

  it("are there for every kind but words and examples, and for no kind that does not exist", () => {
    const silent = (Object.keys(KINDS) as Kind[]).filter((kind) => wheres(kind).length === 0);
    expect(silent).toEqual((Object.keys(KINDS) as Kind[]).filter((kind) => KINDS[kind].request === "docs"));
    expect(Object.keys(SAID).sort()).toEqual(rows.map(({ kind, where }) => `${kind} ${where}`).sort());
  });

  it("gather the fields of an operation, the values of a field, and the operations that changed alike", () => {
    const field = (operation: string, name: string): Change => change("field added", "answer", { operation, location: `answer.200.${name}` });
    expect(sentencesOf([field("trade.order", "fee"), field("trade.order", "tax"), field("trade.cancel", "fee"), field("trade.cancel", "tax"), field("trade.fills", "fee")], NOTHING, NOTHING)).toEqual([
      "`trade.order` and `trade.cancel` answer with `fee` and `tax`.",
      "`trade.fills` answers with `fee`.",
    ]);
    const value = (name: string, after: string): Change => change("enum value added", "request", { location: `request.query.${name}`, before: undefined, after });
    expect(sentencesOf([value("side", "hold"), value("side", "swap"), value("kind", "hold")], NOTHING, NOTHING)).toEqual(["`trade.order` takes `side` `hold` and `swap`.", "`trade.order` takes `kind` `hold`."]);
    const minimum = (name: string, value: number): Change => change("minimum tightened", "request", { location: `request.body.${name}`, before: undefined, after: { minimum: value } });
    expect(sentencesOf([minimum("a", 1), minimum("b", 1), minimum("c", 2)], NOTHING, NOTHING)).toEqual([
      "Breaking: the minimum of `a` and `b` in `trade.order` is `1`, formerly none.",
      "Breaking: the minimum of `c` in `trade.order` is `2`, formerly none.",
    ]);
  });

  it("count operations where there are many, but name every new one", () => {
    const ids = Array.from({ length: 20 }, (_, index) => `trade.n${index}`);
    expect(sentencesOf(ids.map((operation) => change("field added", "answer", { operation })), NOTHING, NOTHING)[0]).toMatch(/`trade\.n11` and 8 other operations answer with `size`\.$/);
    expect(sentencesOf(ids.map((operation) => change("operation added", "request", { operation, location: "operation" })), NOTHING, NOTHING)[0]).toMatch(/`trade\.n18` and `trade\.n19` are new\.$/);
  });

  it("say what a request needs from the first, what the client fills in, and what of it was the caller's", () => {
    const told = (kind: Kind, over: Partial<Change>): string => sentencesOf([change(kind, "request", over)], NOTHING, NOTHING)[0]!;
    expect(told("field added", { class: "breaking", before: undefined, after: { type: "string", required: true } })).toBe("Breaking: `trade.order` needs `size`, which is new.");
    expect(told("parameter added", { class: "breaking", location: "request.query.side", before: undefined })).toBe("Breaking: `trade.order` needs `side`, which is new.");
    expect(told("field added", { class: "risky", before: undefined, after: { type: "string", injected: "nonce" } })).toBe("the client sends `size` with `trade.order`.");
    expect(told("field removed", { class: "risky", before: { type: "string", injected: "nonce" }, after: undefined })).toBe("the client no longer sends `size` with `trade.order`.");
    expect(told("field removed", { before: { type: "string" }, after: { type: "string", injected: "nonce" } })).toBe("Breaking: `trade.order` no longer takes `size`, which the client fills in.");
    expect(told("field added", { before: { type: "string", injected: "nonce" }, after: { type: "string" } })).toBe("`trade.order` takes `size`, which the client filled in.");
    expect(told("deprecated", { location: "operation" })).toBe("`trade.order` is deprecated.");
    expect(told("requirement added", { location: "x-requires.size", before: undefined, after: { field: "size", when: { isIsolated: true } } })).toBe("Breaking: `trade.order` needs `size` when `isIsolated` is `true`.");
    expect(told("limits lowered", { location: "x-limits.key", before: { pool: "key", weight: 2 }, after: { pool: "key", weight: 5, perSent: { of: "orders", items: 40 } } })).toBe("the limit of `trade.order` in `key` is lower: weight 5, one more per 40 sent, formerly weight 2.");
    expect(told("length tightened", { before: { maxLength: undefined }, after: { maxLength: 32 } })).toBe("Breaking: the largest length of `size` in `trade.order` is `32`, formerly none.");
  });

  it("are not led astray by what values hold", () => {
    expect(sentencesOf([change("error changed", "shared", { location: "x-errors.^a {f}|[b|c] $& `d`.reason" })], NOTHING, NOTHING)).toEqual(["`reason` of the refusal `^a {f}|[b|c] $& 'd'` is `new`, formerly `old`."]);
  });
});

/** A copy of the specs in which a text of one file is another one. */
function changedSpecs(...edits: [file: string, from: string, to: string][]): string {
  const specs = mkdtempSync(join(temporary, "specs-"));
  cpSync(path("specs"), specs, { recursive: true });
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(specs, file), "utf8");
    expect(text.includes(from)).toBe(true);
    writeFileSync(join(specs, file), text.replace(from, () => to));
  }
  return specs;
}

const specs = readSurface(path("specs"));
const package_ = { name: "openvenue", version: "0.3.0" };
const drafted = (...edits: [string, string, string][]): ReturnType<typeof draftsOf> => draftsOf(specs, readSurface(changedSpecs(...edits)), package_);
const bodies = (...edits: [string, string, string][]): string[] => drafted(...edits).drafts.map(({ text }) => text.split("---\n\n")[1]!);

describe("drafts from our own specs", () => {
  const TAKES_GTC: [string, string, string] = ["kucoin/margin.yaml", "enum: [IOC, FOK]", "enum: [IOC, FOK, GTC]"];

  it("put the venue first and name operation and field as callers do", () => {
    expect(bodies(TAKES_GTC)).toEqual(["KuCoin: `margin.borrow` takes `timeInForce` `GTC`.\n"]);
    // What stands in the slot is the caller's flat object.
    expect(bodies(["hyperliquid/exchange.yaml", "                    isCross: { type: boolean", "                    tier: { type: integer, description: Tier. }\n                    isCross: { type: boolean"])).toEqual(["Hyperliquid: `exchange.updateLeverage` takes `tier`.\n"]);
    // What is wrapped in an envelope is the caller's payload.
    expect(bodies(["kucoin/margin.yaml", "actualSize: { $ref", "actualFee: { type: string, description: Fee. }\n                          actualSize: { $ref"])).toEqual(["KuCoin: `margin.borrow` answers with `actualFee`.\n"]);
  });

  it("list several changes, what breaks first and marked, a file for each venue", () => {
    const { drafts } = drafted(TAKES_GTC, ["kucoin/margin.yaml", "x-requires: [{ field: symbol, when: { isIsolated: true } }]\n      requestBody", "x-requires: [{ field: symbol, when: { isIsolated: true } }, { field: symbol, when: { timeInForce: GTC } }]\n      requestBody"], ["coinswitch/venue.yaml", "https://dma.coinswitch.co", "https://fast.coinswitch.co"]);
    expect(drafts.map(({ venue, bump }) => [venue, bump])).toEqual([["coinswitch", "minor"], ["kucoin", "minor"]]);
    expect(drafts[1]!.text).toBe('---\n"openvenue": minor\n---\n\nKuCoin:\n\n- Breaking: `margin.borrow` needs `symbol` when `timeInForce` is `GTC`.\n- `margin.borrow` takes `timeInForce` `GTC`.\n');
    for (const { venue, file } of drafts) expect(file).toMatch(new RegExp(`^specs-${venue}-[0-9a-f]{7}\\.md$`));
  });

  it("are the same for the same changes, and another file for others", () => {
    expect(drafted(TAKES_GTC)).toEqual(drafted(TAKES_GTC));
    expect(drafted(TAKES_GTC).drafts[0]!.file).not.toBe(drafted(["kucoin/margin.yaml", "enum: [IOC, FOK]", "enum: [IOC, GTX]"]).drafts[0]!.file);
  });

  it("are not made for words, comments and dates", () => {
    expect(drafted(["kucoin/margin.yaml", "description: Asset to borrow.", "description: The asset to borrow."])).toEqual({ drafts: [], inWords: ["kucoin"] });
    expect(drafted(["kucoin/margin.yaml", "openapi: 3.1.0", "# A comment.\nopenapi: 3.1.0"])).toEqual({ drafts: [], inWords: [] });
  });

  it("tell a whole venue in one sentence", () => {
    const without = { operations: specs.operations.filter(({ venue }) => venue !== "coinswitch"), shared: specs.shared.filter(({ venue }) => venue !== "coinswitch") };
    expect(draftsOf(without, specs, package_).drafts.map(({ text }) => text.split("---\n\n")[1])).toEqual(["CoinSwitch PRO: 54 operations are new, in `futures`, `hft` and `spot`.\n"]);
    expect(draftsOf(specs, without, package_).drafts.map(({ text }) => text.split("---\n\n")[1])).toEqual(["CoinSwitch PRO: 54 operations are gone, in `futures`, `hft` and `spot`.\n"]);
  });
});

describe("versions", () => {
  it.each<[string, Kind, Where, Partial<Change>, ReturnType<typeof bumpOf>]>([
    ["a new operation", "operation added", "request", {}, "minor"],
    ["an optional field of a request", "field added", "request", {}, "minor"],
    ["a field that is needed from the first", "field added", "request", { class: "breaking" }, "major"],
    ["what may be left out now", "parameter became optional", "request", {}, "minor"],
    ["what is needed now", "parameter became required", "request", {}, "major"],
    ["what is gone", "operation removed", "request", {}, "major"],
    ["what has another name", "operation renamed", "request", {}, "major"],
    ["a narrower request", "maximum tightened", "request", {}, "major"],
    ["a wider request", "maximum loosened", "request", {}, "minor"],
    ["a value that is no longer taken", "enum value removed", "request", {}, "major"],
    ["a new value of an answer", "enum value added", "answer", {}, "minor"],
    ["a field of an answer that may be null", "nullable added", "answer", {}, "minor"],
    ["a field of an answer that may be absent", "field became optional", "answer", {}, "major"],
    ["a new field of an answer", "field added", "answer", {}, "minor"],
    ["an answer that promises more", "field became required", "answer", {}, "patch"],
    ["a higher limit", "limits raised", "request", {}, "patch"],
    ["a lower limit", "limits lowered", "request", {}, "minor"],
    ["another class of repeat", "retry class changed", "request", {}, "minor"],
    ["the reason of a refusal", "error added", "shared", {}, "patch"],
    ["words", "description changed", "request", {}, undefined],
  ])("%s", (_, kind, where, over, bump) => expect(bumpOf(change(kind, where, over))).toBe(bump));

  it("are those of the gravest change; before 1.0 what breaks is minor", () => {
    const changes = [change("limits raised", "request"), change("field removed", "answer"), change("field added", "answer")];
    expect(releaseOf(changes, "1.2.3")).toBe("major");
    expect(releaseOf(changes, "10.0.0")).toBe("major");
    expect(releaseOf(changes, "0.2.3")).toBe("minor");
    expect(releaseOf(changes.slice(0, 1), "0.2.3")).toBe("patch");
    expect(releaseOf([change("title changed", "request")], "0.2.3")).toBeUndefined();
    expect(releaseOf([], "0.2.3")).toBeUndefined();
  });
});

describe("the command", () => {
  const git = (repository: string, ...args: string[]): string => execFileSync("git", ["-C", repository, "-c", "user.name=A", "-c", "user.email=a@example.test", ...args], { encoding: "utf8" }).trim();
  const write = (repository: string, file: string, text: string): void => {
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    writeFileSync(join(repository, file), text);
  };
  function commit(repository: string, message: string): string {
    git(repository, "add", "-A");
    git(repository, "commit", "-qm", message);
    return git(repository, "rev-parse", "HEAD");
  }
  /** A repository whose specs are Acme's. */
  function repositoryOf(): string {
    const repository = mkdtempSync(join(temporary, "repository-"));
    git(repository, "init", "-q", "-b", "main");
    cpSync(path("test/fixtures/venues"), join(repository, "specs"), { recursive: true });
    write(repository, ".changeset/README.md", "Changesets\n");
    commit(repository, "first");
    return repository;
  }
  const edit = (repository: string, from: string, to: string): void => write(repository, "specs/acme/trade.yaml", readFileSync(join(repository, "specs/acme/trade.yaml"), "utf8").replace(from, to));
  const changesets = (repository: string): string[] => readdirSync(join(repository, ".changeset")).filter((file) => file !== "README.md").sort();
  function run(repository: string, ...args: string[]): { code: number; printed: string; complained: string } {
    const [printed, complained]: string[][] = [[], []];
    const code = main(args, (text) => printed!.push(text), (text) => complained!.push(text), repository);
    return { code, printed: printed!.join("\n"), complained: complained!.join("\n") };
  }

  it("writes a file, writes it again without a change, replaces it after another change, removes it when all is as it was", () => {
    const repository = repositoryOf();
    write(repository, ".changeset/by-hand.md", "mine\n");
    write(repository, ".changeset/specs-acme-notes.md", "mine too\n");
    edit(repository, "enum: [plain, capped]", "enum: [plain, capped, free]");
    const first = run(repository);
    expect(first).toMatchObject({ code: 0, complained: "" });
    expect(first.printed).toMatch(/^compared with [0-9a-f]{7}: the last commit\nwrote /);
    const [own, ...others] = changesets(repository).filter((file) => /^specs-acme-[0-9a-f]{7}\.md$/.test(file));
    expect(others).toEqual([]);
    expect(readFileSync(join(repository, ".changeset", own!), "utf8")).toBe('---\n"openvenue": minor\n---\n\nAcme: `trade.setLeverage` takes `mode` `free`.\n');
    expect(run(repository).printed).toContain("is up to date");
    edit(repository, "enum: [plain, capped, free]", "enum: [plain, capped, wild]");
    expect(run(repository).printed).toMatch(/removed .*\nwrote /);
    expect(changesets(repository)).toHaveLength(3);
    expect(changesets(repository)).not.toContain(own);
    edit(repository, "enum: [plain, capped, wild]", "enum: [plain, capped]");
    expect(run(repository).printed).toMatch(/nothing changed\nremoved /);
    expect(changesets(repository)).toEqual(["by-hand.md", "specs-acme-notes.md"]);
  });

  it("prints without writing with --dry-run", () => {
    const repository = repositoryOf();
    edit(repository, "enum: [plain, capped]", "enum: [plain, capped, free]");
    expect(run(repository, "--dry-run").printed).toMatch(/specs-acme-[0-9a-f]{7}\.md\n---\n"openvenue": minor\n---\n\nAcme: `trade\.setLeverage` takes `mode` `free`\./);
    expect(changesets(repository)).toEqual([]);
  });

  it("leaves alone what is on main already, drafts of other branches included", () => {
    const repository = repositoryOf();
    const first = git(repository, "rev-parse", "HEAD");
    write(repository, ".changeset/specs-acme-0123abc.md", "theirs\n");
    commit(repository, "theirs");
    edit(repository, "enum: [plain, capped]", "enum: [plain, capped, free]");
    expect(run(repository, first).printed).toContain("left specs-acme-0123abc.md alone");
    expect(readFileSync(join(repository, ".changeset/specs-acme-0123abc.md"), "utf8")).toBe("theirs\n");
    expect(changesets(repository)).toHaveLength(2);
  });

  it("compares a branch with where it left main, and main with the last release", () => {
    const repository = repositoryOf();
    const fork = git(repository, "rev-parse", "HEAD");
    expect(baseOf(repository)).toEqual({ revision: fork, reason: "the last commit" });
    git(repository, "switch", "-qc", "topic");
    write(repository, "a.txt", "a");
    commit(repository, "on the branch");
    git(repository, "switch", "-q", "main");
    git(repository, "tag", "v0.1.0");
    write(repository, "b.txt", "b");
    commit(repository, "on main");
    expect(baseOf(repository)).toEqual({ revision: "v0.1.0", reason: "the last release" });
    git(repository, "switch", "-q", "topic");
    expect(baseOf(repository)).toEqual({ revision: fork, reason: "where this branch left main" });
    // Where there is a remote, its main counts: the local one may be old.
    git(repository, "update-ref", "refs/remotes/origin/main", "main");
    expect(baseOf(repository)).toEqual({ revision: fork, reason: "where this branch left origin/main" });
  });

  it("complains about wrong usage and unknown revisions, and writes nothing then", () => {
    const repository = repositoryOf();
    for (const args of [["a", "b"], ["--what"], ["no-such-revision"]]) {
      const { code, complained } = run(repository, ...args);
      expect(code).toBe(2);
      expect(complained).not.toBe("");
    }
    expect(changesets(repository)).toEqual([]);
    expect(existsSync(path(".changeset/README.md"))).toBe(true);
  });
});
