/** Which operation a method and path mean, among all of a venue's. Made once; a request looks at few of them. */
import { memberOf } from "../core/answer.js";
import { DEFAULT_HOST } from "../core/path-key.js";
import type { Operation } from "../core/types.js";
import { fittingOperation } from "./find-operation.js";

/** What a request says, as far as it tells operations apart. */
export interface Asked {
  readonly method: string;
  /** Path without query. */
  readonly pathname: string;
  /** Name of the host that was addressed; any host if absent. */
  readonly host: string | undefined;
  readonly body: unknown;
}

/** Operations of one host, method and path, which their bodies tell apart. */
interface Place {
  readonly host: string;
  readonly pattern: RegExp;
  /** How many parameters the path has. */
  readonly parameters: number;
  readonly operations: Operation[];
}

export class Routes {
  /** By method and path. */
  readonly #literal = new Map<string, Place[]>();
  /** By method and number of segments, the most literal first. */
  readonly #templated = new Map<string, Place[]>();

  constructor(operations: Iterable<Operation>) {
    const places = new Map<string, Place>();
    for (const operation of operations) {
      const { method, host = DEFAULT_HOST } = operation;
      const path = operation.path.replace(/#.*$/, "");
      const key = `${method} ${host} ${path}`;
      let place = places.get(key);
      if (!place) {
        place = { host, pattern: patternOf(path), parameters: path.split("{").length - 1, operations: [] };
        places.set(key, place);
        const [kept, by] = place.parameters === 0 ? [this.#literal, `${method} ${path}`] : [this.#templated, bySegments(method, path)];
        kept.set(by, [...(kept.get(by) ?? []), place]);
      }
      place.operations.push(operation);
    }
    const others = ({ host }: Place): number => Number(host !== DEFAULT_HOST);
    for (const list of [...this.#literal.values(), ...this.#templated.values()]) list.sort((a, b) => a.parameters - b.parameters || others(a) - others(b));
  }

  /** Literal paths before templates, those with the fewest parameters first, and where no host was addressed, the venue's first one first. */
  find({ method, pathname, host, body }: Asked): Operation | undefined {
    const literal = this.#literal.get(`${method} ${pathname}`) ?? [];
    const templated = this.#templated.get(bySegments(method, pathname)) ?? [];
    for (const place of [...literal, ...templated]) {
      if ((host !== undefined && place.host !== host) || (place.parameters > 0 && !place.pattern.test(pathname))) continue;
      // Operations of one path keep the caller's object in one place.
      const slot = place.operations[0]?.slot;
      const operation = fittingOperation(place.operations, slot ? memberOf(body, slot) : body);
      if (operation) return operation;
    }
    return undefined;
  }
}

const bySegments = (method: string, path: string): string => `${method} ${path.split("/").length}`;

const patterns = new Map<string, RegExp>();

/** A parameter may be a part of a segment, and ends with it. */
function patternOf(path: string): RegExp {
  let pattern = patterns.get(path);
  if (!pattern) patterns.set(path, (pattern = new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{([^}]+)\}/g, "(?<$1>[^/]+)")}$`)));
  return pattern;
}

/** What the parameters of a path stand for, percent-decoded. */
export function pathValues({ path }: Operation, pathname: string): Record<string, string> {
  if (!path.includes("{")) return {};
  return Object.fromEntries(Object.entries(patternOf(path.replace(/#.*$/, "")).exec(pathname)?.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
}

/** A name that is given twice arrives under a name that no operation has, and is refused with it. */
export function queryOf(target: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(target.includes("?") ? target.slice(target.indexOf("?") + 1) : "")) query[name in query ? `${name} (repeated)` : name] = value;
  return query;
}
