/** Compares what operations take and answer, and what is said about them. */
import { within, type Place, type Recorder } from "./changes.js";
import { compareDocs, described, keysOf, same, SchemaComparison } from "./compare-schemas.js";
import type { Kind } from "./kinds.js";
import { compareLimits } from "./compare-limits.js";
import { barePath, routeOf } from "./match.js";
import type { Node } from "./schema.js";
import type { Answer, Content, Operation, Parameter } from "./surface.js";

const REQUEST: Place = { location: "request", side: "request" };
const AT = (location: string): Place => ({ location, side: "request" });

export function compareOperations(recorder: Recorder, before: Operation, after: Operation): void {
  const schemas = new SchemaComparison(recorder);
  if (isRenamed(before, after)) recorder.add("operation renamed", AT("operation"), before.id, after.id);
  if (isMoved(before, after)) recorder.add("path renamed", AT("path"), `${before.method} ${before.path}`, `${after.method} ${after.path}`);
  if (before.host !== after.host) recorder.add("host changed", AT("host"), before.host, after.host);
  if (before.deprecated !== after.deprecated) recorder.add(after.deprecated ? "deprecated" : "no longer deprecated", AT("operation"), before.deprecated, after.deprecated);
  compareParameters(recorder, schemas, before, after);
  compareBodies(recorder, schemas, before, after);
  compareAnswers(recorder, schemas, before, after);
  compareWords(recorder, before.words, after.words);
  compareDocs(recorder, before.docs, after.docs, AT("operation"));
}

/** Our names are methods of the client; those of other publishers count where both sides give one. Between the two nothing is renamed. */
function isRenamed(before: Operation, after: Operation): boolean {
  if (before.venue !== undefined || after.venue !== undefined) return before.venue !== undefined && after.venue !== undefined && before.id !== after.id;
  return before.operationId !== undefined && after.operationId !== undefined && before.operationId !== after.operationId;
}

function isMoved(before: Operation, after: Operation): boolean {
  const fragments = [before, after].map(({ path }) => path.split("#")[1]);
  return before.method !== after.method || routeOf(before.path) !== routeOf(after.path) || (fragments.every(Boolean) && fragments[0] !== fragments[1]);
}

function compareParameters(recorder: Recorder, schemas: SchemaComparison, before: Operation, after: Operation): void {
  const keyOf = ({ in: place, name }: Parameter): string => `${place}.${place === "header" ? name.toLowerCase() : name}`;
  const olds = new Map(before.parameters.map((parameter) => [keyOf(parameter), parameter]));
  const news = new Map(after.parameters.map((parameter) => [keyOf(parameter), parameter]));
  for (const [oldName, newName] of renamedPlaceholders(before, after)) {
    const [old, now] = [olds.get(`path.${oldName}`), news.get(`path.${newName}`)];
    if (!old || !now) continue;
    olds.delete(`path.${oldName}`);
    news.delete(`path.${newName}`);
    recorder.add("parameter renamed", within(REQUEST, `.path.${newName}`), oldName, newName);
    compareParameter(recorder, schemas, old, now, within(REQUEST, `.path.${newName}`));
  }
  for (const key of new Set([...olds.keys(), ...news.keys()])) {
    const [old, now] = [olds.get(key), news.get(key)];
    const place = within(REQUEST, `.${key}`);
    if (old && now) compareParameter(recorder, schemas, old, now, place);
    else if (old) recorder.add("parameter removed", place, described(old.schema, old.required), undefined);
    else recorder.add("parameter added", place, undefined, described(now!.schema, now!.required), now!.required ? "breaking" : "compatible");
  }
}

/** Placeholders of one place in the same route, under another name. */
function renamedPlaceholders(before: Operation, after: Operation): [string, string][] {
  if (routeOf(before.path) !== routeOf(after.path)) return [];
  const [olds, news] = [before, after].map(({ path }) => [...barePath(path).matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!));
  return olds!.flatMap((name, index): [string, string][] => (name === news![index] ? [] : [[name, news![index]!]]));
}

function compareParameter(recorder: Recorder, schemas: SchemaComparison, before: Parameter, after: Parameter, place: Place): void {
  if (before.required !== after.required) recorder.add(after.required ? "parameter became required" : "parameter became optional", place, before.required, after.required);
  if (before.deprecated !== after.deprecated) recorder.add(after.deprecated ? "deprecated" : "no longer deprecated", place, before.deprecated, after.deprecated);
  if (!same(before.style, after.style)) recorder.add("serialisation changed", place, before.style, after.style);
  compareDocs(recorder, before.docs, after.docs, place);
  schemas.compare(before.schema, after.schema, place);
}

function compareBodies(recorder: Recorder, schemas: SchemaComparison, { body: before }: Operation, { body: after }: Operation): void {
  const place = within(REQUEST, ".body");
  if (!before || !after) {
    const shown = (body: Operation["body"]): unknown => body && { required: body.required, content: [...body.content.keys()] };
    if (before) recorder.add("body removed", place, shown(before), undefined);
    else if (after) recorder.add("body added", place, undefined, shown(after), after.required ? "breaking" : "compatible");
    return;
  }
  if (before.required !== after.required) recorder.add(after.required ? "body became required" : "body became optional", place, before.required, after.required);
  for (const word of keysOf(before.words, after.words)) {
    // Callers give a list under its name; the slot is where the client puts what they give.
    if (!same(before.words[word], after.words[word])) recorder.add("slot changed", within(place, `.${word}`), before.words[word], after.words[word], word === "x-list" ? undefined : "risky");
  }
  compareDocs(recorder, before.docs, after.docs, place);
  compareContent(recorder, schemas, before.content, after.content, place);
}

function compareAnswers(recorder: Recorder, schemas: SchemaComparison, { answers: before }: Operation, { answers: after }: Operation): void {
  for (const status of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(status), after.get(status)];
    const isError = !/^[123]/.test(status);
    const place: Place = { location: `answer.${status}`, side: "answer", mild: isError };
    const shown = ({ content }: Answer): unknown => [...content.keys()];
    if (old && now) compareAnswer(recorder, schemas, old, now, place);
    // Any request may be refused, so a refusal that is described is news of the documents, not of the API.
    else if (old) recorder.add("answer removed", place, shown(old), undefined, isError ? "compatible" : undefined);
    else recorder.add("answer added", place, undefined, shown(now!), isError ? "compatible" : undefined);
  }
}

function compareAnswer(recorder: Recorder, schemas: SchemaComparison, before: Answer, after: Answer, place: Place): void {
  compareDocs(recorder, before.docs, after.docs, place);
  compareContent(recorder, schemas, before.content, after.content, place);
  for (const name of new Set([...before.headers.keys(), ...after.headers.keys()])) {
    const [old, now] = [before.headers.get(name), after.headers.get(name)];
    const inside = within(place, `.header.${name}`);
    if (!old || !now) {
      recorder.add(old ? "field removed" : "field added", inside, old && described(old.schema, old.required), now && described(now.schema, now.required));
      continue;
    }
    if (old.required !== now.required) recorder.add(now.required ? "field became required" : "field became optional", inside, old.required, now.required);
    compareDocs(recorder, old.docs, now.docs, inside);
    schemas.compare(old.schema, now.schema, inside);
  }
}

function compareContent(recorder: Recorder, schemas: SchemaComparison, before: Content, after: Content, place: Place): void {
  for (const type of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(type), after.get(type)];
    // Nearly everything is JSON, which goes without saying.
    const inside = type === "application/json" ? place : within(place, `(${type})`);
    if (old && now) {
      compareDocs(recorder, old.docs, now.docs, inside);
      schemas.compare(old.schema, now.schema, inside);
    } else recorder.add(old ? "content type removed" : "content type added", inside, old && type, now && type);
  }
}

const KIND_OF_WORD: Record<string, Kind> = {
  "x-permission": "permission changed",
  "x-retry": "retry class changed",
  "x-settle": "settle changed",
  "x-preflight": "preflight changed",
  "x-pages": "pages changed",
  "x-reduces-risk": "precedence changed",
  "x-typed-data": "signing changed",
};

function compareWords(recorder: Recorder, before: Node, after: Node): void {
  for (const word of keysOf(before, after)) {
    const [old, now] = [before[word], after[word]] as unknown[];
    const place = AT(word);
    if (same(old, now)) continue;
    if (word === "x-auth") recorder.add("auth changed", place, old, now, isOpen(now) ? "compatible" : undefined);
    // Where one side says nothing about limits, nobody knows what they were.
    else if (word === "x-limits" && (!old || !now)) recorder.add("limits changed", place, old, now);
    else if (word === "x-limits") compareLimits(recorder, old as Node[], now as Node[], place);
    else if (word === "x-requires") compareRequirements(recorder, (old ?? []) as Node[], (now ?? []) as Node[]);
    else if (KIND_OF_WORD[word]) recorder.add(KIND_OF_WORD[word], place, old, now);
    else recorder.add("extension changed", place, old, now);
  }
}

const isOpen = (auth: unknown): boolean => auth === undefined || auth === "none" || same(auth, []);

function compareRequirements(recorder: Recorder, before: Node[], after: Node[]): void {
  const has = (list: Node[], entry: Node): boolean => list.some((other) => same(other, entry));
  for (const entry of before) if (!has(after, entry)) recorder.add("requirement removed", AT(`x-requires.${String(entry.field)}`), entry, undefined);
  for (const entry of after) if (!has(before, entry)) recorder.add("requirement added", AT(`x-requires.${String(entry.field)}`), undefined, entry);
}

