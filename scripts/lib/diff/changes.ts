/** What a comparison says. */
import { atMostRisky, CLASSES, KINDS, type Class, type Kind, type Side } from "./kinds.js";

export interface Change {
  /** Id of the venue, where several are compared. */
  venue?: string;
  /** `group.operation`; of what the whole venue shares, the empty text. */
  operation: string;
  /** Upper case; empty for what the whole venue shares. */
  method: string;
  /** With the fragment or the constant type that tells operations of one path apart. */
  path: string;
  /** Such as `request.body.action.asset`, `request.query.symbol`, `answer.200.data.items[].status`. */
  location: string;
  /** One of `KINDS`. */
  kind: string;
  class: Class;
  /** What stood there; undefined for what is new. */
  before: unknown;
  after: unknown;
}

export interface Report {
  summary: Record<Class, number>;
  /** In an order of their own: worst first, then by venue, operation and location. */
  changes: Change[];
}

/** Where in a request or answer a comparison is, and how hard a change there can hit. */
export interface Place {
  location: string;
  side: Side;
  /** Nothing here is worse than risky: bodies of errors, and what the client fills in for its caller. */
  mild?: boolean;
}

/** The place of a part of `place`. */
export const within = (place: Place, suffix: string): Place => ({ ...place, location: place.location + suffix });

export type Subject = Pick<Change, "venue" | "operation" | "method" | "path">;

/** Takes the changes of one operation, or of what a venue shares. */
export class Recorder {
  /** Number of changes so far. */
  told = 0;

  constructor(
    private readonly subject: Subject,
    private readonly changes: Change[],
  ) {}

  /** `judged` takes the place of the kind's usual class. */
  add(kind: Kind, place: Place, before: unknown, after: unknown, judged: Class = KINDS[kind][place.side]): void {
    this.told++;
    this.changes.push({ ...this.subject, location: place.location, kind, class: place.mild ? atMostRisky(judged) : judged, before, after });
  }
}

const orderKey = ({ class: value, venue, operation, method, path, location, kind, before, after }: Change): string =>
  [CLASSES.indexOf(value), venue, operation, path, method, location, kind, JSON.stringify(before), JSON.stringify(after)].join("\u0000");

/** The same changes give the same report, whatever order the documents have. */
export function reportOf(changes: Change[]): Report {
  const keyed = changes.map((change) => ({ key: orderKey(change), change })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const summary: Report["summary"] = { breaking: 0, risky: 0, compatible: 0, docs: 0 };
  for (const change of changes) summary[change.class]++;
  return { summary, changes: keyed.map(({ change }) => change) };
}
