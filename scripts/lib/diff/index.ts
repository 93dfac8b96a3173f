/** Comparison of two states of an API, described by OpenAPI documents: what changed, where, and what it means for users. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Recorder, reportOf, type Change, type Place, type Report } from "./changes.js";
import { compareOperations } from "./compare-operations.js";
import { compareShared } from "./compare-shared.js";
import { matchOperations } from "./match.js";
import { readSource } from "./sources.js";
import { surfaceOf, type Operation, type Surface } from "./surface.js";

export type { Change, Report } from "./changes.js";
export { CLASSES, KINDS, type Class, type Kind, type Side } from "./kinds.js";
export { routeOf } from "./match.js";
export { reportText } from "./report.js";
export type { Documents } from "./sources.js";
export { surfaceOf, type Operation, type Surface } from "./surface.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

export interface ReadOptions {
  /** Repository whose revisions are read; this one if absent. */
  repository?: string;
  /** What a revision without a path stands for. */
  folder?: string;
}

/** `source` is a file, a folder of documents, a git revision (of `specs/`) or `<revision>:<path>`. */
export function readSurface(source: string, { repository = root, folder = "specs" }: ReadOptions = {}): Surface {
  const { documents, roots } = readSource(source, repository, folder);
  return surfaceOf(documents, roots);
}

/** Everything by which `after` differs from `before`. */
export function compare(before: Surface, after: Surface): Report {
  const changes: Change[] = [];
  const venues = new Set([...before.shared, ...after.shared].flatMap(({ venue }) => venue ?? []));
  const named = (venue: string | undefined): { venue?: string } => (venues.size > 1 && venue !== undefined ? { venue } : {});
  const recorderOf = ({ venue, id, method, path }: Operation): Recorder => new Recorder({ ...named(venue), operation: id, method, path }, changes);
  const { pairs, removed, added } = matchOperations(before, after);
  for (const pair of pairs) compareOperations(recorderOf(pair.after), pair.before, pair.after);
  const whole: Place = { location: "operation", side: "request" };
  for (const operation of removed) recorderOf(operation).add("operation removed", whole, summaryOf(operation), undefined);
  for (const operation of added) recorderOf(operation).add("operation added", whole, undefined, summaryOf(operation));
  for (const shared of before.shared) {
    // One venue on each side is the same one, whatever it is called now; documents of others share nothing that has a name.
    const single = before.shared.length === 1 && after.shared.length === 1 && shared.venue !== undefined && after.shared[0]!.venue !== undefined;
    const other = single ? after.shared[0] : after.shared.find(({ venue }) => venue === shared.venue);
    if (other) compareShared(new Recorder({ ...named(shared.venue), operation: "", method: "", path: "" }, changes), shared, other);
  }
  return reportOf(changes);
}

const summaryOf = ({ method, path, docs }: Operation): unknown => ({ path: `${method} ${path}`, ...(docs.summary === undefined ? {} : { summary: docs.summary as unknown }) });
