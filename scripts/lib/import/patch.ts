/**
 * Makes a patch of what a publisher's documents have and ours lack: members, parameters, values, nullability, bounds, weights and whole operations. It adds; what
 * would take something from our users, or asks for a judgement, is left to a person. Sentences are left open, so that `npm run lint:specs` asks for them.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { isMap, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { groupOf, hostOf, type Node } from "../load.js";
import { routeOf, type Change, type Operation, type Side, type Surface } from "../diff/index.js";
import type { Schema } from "../diff/schema.js";
import { Editor, type Spot } from "./edit.js";
import { readLocation, schemaAt, type Step } from "./location.js";
import type { Publisher } from "./publishers.js";
import type { Imported } from "./report.js";
import { schemaNode, TODO } from "./write-schema.js";

export interface Patch {
  /** A unified diff from the root of the repository; empty for none. */
  text: string;
  /** Differences that are not in it. */
  left: Change[];
}

/** @param folder our venue's documents */
export function patchOf(folder: string, { missing, differing }: Imported, upstream: Surface, publisher: Publisher): Patch {
  const editor = new Editor(folder);
  const operations = new Map(upstream.operations.map((operation) => [operation.id, operation]));
  const left = differing.filter((change) => {
    const operation = operations.get(change.operation);
    return !operation || !applied(editor, change, operation);
  });
  // Operations of one path, which are written together.
  const paths = new Map<string, Operation[]>();
  for (const operation of missing.map(({ operation: id }) => operations.get(id)!)) {
    const key = `${operation.host} ${operation.group} ${operation.path}`;
    paths.set(key, [...(paths.get(key) ?? []), operation]);
  }
  for (const together of paths.values()) addOperations(editor, together, publisher);
  return { text: unifiedDiff(editor.results(), `specs/${basename(folder)}`), left };
}

/** The operation in our documents. */
function ownOperation(editor: Editor, { group, name, method }: Operation): Spot<YAMLMap> | undefined {
  for (const file of editor.files.keys()) {
    if (file === "venue.yaml" || groupOf(file) !== group) continue;
    const paths = editor.member(editor.root(file), "paths");
    if (!paths || !isMap(paths.node)) continue;
    for (const { value } of (paths.node as YAMLMap).items) {
      const node = isMap(value) ? (value.get(method.toLowerCase(), true) as YAMLMap | undefined) : undefined;
      if (node && node.get("operationId") === name) return { file, node };
    }
  }
  return undefined;
}

/** Where one change of a schema is to be made. */
interface Target {
  editor: Editor;
  operation: Spot<YAMLMap>;
  upstream: Operation;
  change: Change;
  side: Side;
}

function applied(editor: Editor, change: Change, upstream: Operation): boolean {
  const operation = ownOperation(editor, upstream);
  if (!operation) return false;
  const target: Target = { editor, operation, upstream, change, side: change.location.startsWith("answer") ? "answer" : "request" };
  if (change.location.startsWith("x-limits.")) return setWeight(target);
  if (change.kind === "parameter added") return addParameter(target);
  if (change.kind === "field added") return addField(target);
  if (change.kind === "known value added") return addValue(target);
  if (change.kind === "nullable added") return addNull(target);
  if (/^(minimum|maximum|length|items) (tightened|loosened)$/.test(change.kind)) return setBound(target);
  return false;
}

/** Our schema at a location: the spot where it is said, which may be a reference. */
function ownSchema({ editor, operation }: Target, root: string, steps: Step[]): Spot | undefined {
  const [part, place, name] = root.split(".");
  let start: Spot | undefined;
  if (part === "answer") start = successOf(editor, editor.walk(operation, "responses", place!, "content", "application/json", "schema"));
  else if (place === "body") start = editor.walk(operation, "requestBody", "content", "application/json", "schema");
  else {
    const parameters = editor.member(operation, "parameters");
    const list = parameters && isSeq(parameters.node) ? (parameters.node as YAMLSeq).items.map((node) => editor.follow({ file: parameters.file, node: node as YAMLMap })) : [];
    start = editor.member(list.find((parameter) => (editor.plain(parameter) as Node).name === name), "schema");
  }
  return start && stepDown(editor, start, steps);
}

/** The arm of success, where the answer has arms. */
function successOf(editor: Editor, schema: Spot | undefined): Spot | undefined {
  const arms = schema && editor.walk(schema, "oneOf");
  if (!arms || !isSeq(arms.node)) return schema;
  return (arms.node as YAMLSeq).items.map((node): Spot => ({ file: arms.file, node: node as YAMLMap })).find((arm) => (editor.plain(editor.follow(arm)) as Node)["x-arm"] === "success") ?? schema;
}

function stepDown(editor: Editor, spot: Spot, steps: Step[]): Spot | undefined {
  const [step, ...rest] = steps;
  if (!step) return spot;
  const next = "member" in step ? editor.walk(spot, "properties", step.member) : "element" in step ? (step.element === "all" ? editor.walk(spot, "items") : undefined) : "value" in step ? editor.walk(spot, "additionalProperties") : undefined;
  if (next) return stepDown(editor, next, rest);
  for (const word of ["anyOf", "oneOf", "allOf"]) {
    const list = editor.walk(spot, word);
    if (!list || !isSeq(list.node) || "shape" in step) continue;
    for (const node of (list.node as YAMLSeq).items) {
      const found = stepDown(editor, { file: list.file, node: node as YAMLMap }, steps);
      if (found) return found;
    }
  }
  return undefined;
}

function upstreamSchema({ upstream }: Target, root: string, steps: Step[]): Schema | undefined {
  const [part, place, name] = root.split(".");
  const media = part === "answer" ? upstream.answers.get(place!)?.content : place === "body" ? upstream.body?.content : undefined;
  const start = media ? [...media.values()][0]?.schema : upstream.parameters.find((parameter) => parameter.in === place && parameter.name === name)?.schema;
  return start && schemaAt(start, steps);
}

const asMap = (spot: Spot | undefined): Spot<YAMLMap> | undefined => (spot && isMap(spot.node) ? (spot as Spot<YAMLMap>) : undefined);
const asSeq = (spot: Spot | undefined): Spot<YAMLSeq> | undefined => (spot && isSeq(spot.node) ? (spot as Spot<YAMLSeq>) : undefined);

function addField(target: Target): boolean {
  const { editor, change, side } = target;
  const { root, steps } = readLocation(change.location) ?? { root: "", steps: [] };
  const last = steps.at(-1);
  if (!last || !("member" in last)) return false;
  const said = ownSchema(target, root, steps.slice(0, -1));
  const schema = upstreamSchema(target, root, steps);
  const holder = upstreamSchema(target, root, steps.slice(0, -1));
  const parent = asMap(said && editor.follow(said));
  const properties = asMap(editor.member(parent, "properties"));
  if (!said || !parent || !properties || !schema || !holder) return false;
  editor.add(properties, last.member, schemaNode(schema, side));
  // A shape that operations share may be required of one of them only: there it stays optional.
  const shared = parent.node !== said.node;
  const required = asSeq(editor.member(parent, "required"));
  if (holder.required.has(last.member) && !shared) {
    if (required) editor.push(required, last.member);
    else editor.add(parent, "required", [last.member], "properties");
  }
  const order = asSeq(editor.member(parent, "x-key-order"));
  if (order) editor.push(order, last.member);
  return true;
}

function addParameter({ editor, operation, upstream, change }: Target): boolean {
  const [, place, ...name] = change.location.split(".");
  const parameter = upstream.parameters.find((one) => one.in === place && one.name === name.join("."));
  if (!parameter) return false;
  const written = parameterNode(parameter);
  const parameters = asSeq(editor.member(operation, "parameters"));
  if (parameters) editor.push(parameters, written);
  else editor.add(operation, "parameters", [written], operation.node.has("requestBody") ? "requestBody" : "responses");
  return true;
}

const parameterNode = ({ name, in: place, required, schema }: Operation["parameters"][number]): Node => ({ name, in: place, ...(required ? { required: true } : {}), description: TODO, schema: schemaNode(schema, "request", false) });

function addValue(target: Target): boolean {
  const { editor, change, side } = target;
  const { root, steps } = readLocation(change.location) ?? { root: "", steps: [] };
  const said = asMap(root === "" ? undefined : ownSchema(target, root, steps));
  if (!said) return false;
  for (const spot of [said, asMap(editor.follow(said))!]) {
    for (const word of ["enum", "x-known-values"]) {
      const list = asSeq(editor.member(spot, word));
      if (list) {
        editor.push(list, change.after);
        return true;
      }
    }
  }
  // A list that is not there yet is put in as a whole, once for all its values.
  const listed = upstreamSchema(target, root, steps)?.known;
  if (!listed || (side === "answer" && typeof change.after !== "string") || (editor.plain(editor.follow(said)) as Node).const !== undefined) return false;
  editor.add(said, side === "request" ? "enum" : "x-known-values", listed);
  return true;
}

function addNull(target: Target): boolean {
  const { editor, change } = target;
  const { root, steps } = readLocation(change.location) ?? { root: "", steps: [] };
  const said = asMap(root === "" ? undefined : ownSchema(target, root, steps));
  if (!said) return false;
  const list = asSeq(editor.member(said, "enum"));
  const type = editor.member(said, "type");
  const reference = said.node.items.find(({ key }) => String(key) === "$ref");
  if (type) {
    const types = asSeq(type);
    if (types) editor.push(types, "null");
    else editor.replace(type, [editor.plain(type), "null"]);
    if (list) editor.push(list, null);
    return true;
  }
  return reference !== undefined && editor.rename(said, "$ref", "anyOf", [{ $ref: said.node.get("$ref") }, { type: "null" }]);
}

function setBound(target: Target): boolean {
  const { editor, change } = target;
  const { root, steps } = readLocation(change.location) ?? { root: "", steps: [] };
  const said = asMap(root === "" ? undefined : ownSchema(target, root, steps));
  if (!said || !change.after) return false;
  const entries = Object.entries(change.after as Node).filter(([, value]) => value !== undefined).map(([key, value]): [string, unknown] => [key.replace(/^exclusive m/, "exclusiveM"), value]);
  // A bound that is said in a shared shape holds for others, too.
  const shared = editor.plain(editor.follow(said)) as Node;
  if (entries.length === 0 || entries.some(([key]) => !said.node.has(key) && key in shared)) return false;
  for (const [key, value] of entries) {
    const present = editor.member(said, key);
    if (present) editor.replace(present, value);
    else editor.add(said, key, value);
  }
  return true;
}

function setWeight({ editor, operation, change }: Target): boolean {
  const after = change.after as Node | undefined;
  const list = asSeq(editor.member(operation, "x-limits"));
  const entry = list?.node.items.find((item) => isMap(item) && item.get("pool") === after?.pool) as YAMLMap | undefined;
  const weight = entry && editor.member({ file: list!.file, node: entry }, "weight");
  if (!after || !weight) return false;
  editor.replace(weight, after.weight);
  return true;
}

/** Skeletons of the operations of one path, beside the operations of their group and host. */
function addOperations(editor: Editor, together: Operation[], publisher: Publisher): void {
  const { group: theirs, host, path } = together[0]!;
  const groups = new Map([...editor.files.keys()].filter((file) => file !== "venue.yaml").map((file) => [groupOf(file).toLowerCase(), groupOf(file)]));
  const group = groups.get(theirs.toLowerCase()) ?? theirs.toLowerCase();
  const fits = (file: string): boolean => file !== "venue.yaml" && groupOf(file) === group && hostOf(editor.plain(editor.root(file)) as Node) === host;
  const [file] = [...editor.files.keys()].filter(fits).sort((a, b) => a.length - b.length);
  const item = Object.fromEntries(together.map((operation) => [operation.method.toLowerCase(), publisher.skeleton(skeleton(operation), operation)]));
  const paths = file === undefined ? undefined : asMap(editor.member(editor.root(file), "paths"));
  if (!paths) {
    const name = editor.files.has(`${group}.yaml`) ? `${group}.${host}.yaml` : `${group}.yaml`;
    editor.addFile(name, { openapi: "3.1.0", info: { title: TODO, version: "1", description: TODO }, ...(host === "api" ? {} : { "x-host": host }) }, path, item);
    return;
  }
  const present = path.includes("#") ? undefined : paths.node.items.find(({ key }) => routeOf(String(key)) === routeOf(path));
  if (!present || !isMap(present.value)) editor.add(paths, path, item);
  else for (const [method, written] of Object.entries(item)) editor.add({ file: file!, node: present.value }, method, written);
}

function skeleton({ name, method, words, docs, parameters, body, answers }: Operation): Node {
  const isRead = method === "GET";
  const media = (content: Map<string, { schema: Schema }>, side: Side): Node => ({ content: { "application/json": { schema: schemaNode([...content.values()][0]!.schema, side, false) } } });
  const [answer] = answers.values();
  return {
    operationId: name,
    summary: TODO,
    description: TODO,
    externalDocs: docs.externalDocs ?? { url: "https://example.com/TODO" },
    "x-auth": "none",
    ...words,
    "x-limits": words["x-limits"] ?? [],
    "x-retry": isRead ? "read" : "once",
    ...(isRead ? {} : { "x-settle": "none" }),
    ...(parameters.length > 0 ? { parameters: parameters.map(parameterNode) } : {}),
    ...(body ? { requestBody: { required: true, ...media(body.content, "request") } } : {}),
    responses: { "200": { description: TODO, ...(answer ? media(answer.content, "answer") : {}) } },
  };
}

function unifiedDiff(results: Map<string, { before?: string; after: string }>, folder: string): string {
  if (results.size === 0) return "";
  const temporary = mkdtempSync(join(tmpdir(), "openvenue-patch-"));
  try {
    for (const side of ["a", "b"]) mkdirSync(join(temporary, side, folder), { recursive: true });
    for (const [name, { before, after }] of results) {
      if (before !== undefined) writeFileSync(join(temporary, "a", folder, name), before);
      writeFileSync(join(temporary, "b", folder, name), after);
    }
    // Without prefixes, as the folders are called like them. It exits with 1 where there are differences, as there are.
    execFileSync("git", ["diff", "--no-index", "--no-prefix", "--no-color", "--no-ext-diff", "a", "b"], { cwd: temporary, stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1024 ** 3 });
    return "";
  } catch (error) {
    const { status, stdout } = error as { status?: number; stdout?: Buffer };
    if (status !== 1 || !stdout) throw error;
    return stdout.toString();
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
