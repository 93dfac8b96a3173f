/**
 * Reduces two descriptions of one API, ours and a publisher's, to what both speak of, so that a comparison of them shows facts and not style:
 * words and examples go, and what is the same everywhere by rule (closed request objects, formats, our open lists of values against closed ones).
 */
import { routeOf, type Operation, type Surface } from "../diff/index.js";
import type { Bound, Node, Schema } from "../diff/schema.js";

export interface Terms {
  /** `x-auth` and the like, as far as the publisher says them. */
  words: (words: Node) => Node;
  /** Members of an answer that say how the call went, the same for every call. */
  envelope: string[];
  /** Whether the publisher's defaults are what the venue assumes; some give samples there. */
  defaults: boolean;
}

/** Each schema is reduced once: the comparison tells schemas that contain themselves by identity. */
export class Reduction {
  readonly #seen = new Map<Schema, Schema>();
  readonly #alternatives = new Map<Schema, Schema>();

  constructor(private readonly terms: Terms) {}

  of(schema: Schema): Schema {
    let reduced = this.#seen.get(schema);
    if (!reduced) this.#seen.set(schema, (reduced = this.#read(schema)));
    return reduced;
  }

  #read({ values, known, format: _format, default: given, items, alternatives, additional, ...rest }: Schema): Schema {
    const listed = values ?? known;
    return {
      ...rest,
      // Whether a list is open is our judgement; what is on it is a fact.
      ...(listed ? { known: listed as string[] } : {}),
      ...(this.terms.defaults && given ? { default: given } : {}),
      properties: new Map([...rest.properties].map(([name, part]) => [name, () => this.of(part())])),
      ...(rest.types?.join() === "integer" ? { minimum: inclusive(rest.minimum, 1), maximum: inclusive(rest.maximum, -1) } : {}),
      additional: typeof additional === "function" ? () => this.of(additional()) : true,
      ...(items ? { items: () => this.of(items()) } : {}),
      tuple: rest.tuple.map((part) => () => this.of(part())),
      ...(alternatives ? { alternatives: alternatives.map((part) => () => this.#alternative(part())) } : {}),
      words: {},
      docs: {},
    };
  }

  /** Single values tell alternatives apart, so they stay what they are. */
  #alternative(schema: Schema): Schema {
    let kept = this.#alternatives.get(schema);
    if (!kept) {
      const reduced = this.of(schema);
      const properties = [...schema.properties].map(([name, part]): [string, () => Schema] => {
        const { values } = part();
        return [name, values?.length === 1 ? () => ({ ...this.of(part()), known: undefined, values }) : reduced.properties.get(name)!];
      });
      this.#alternatives.set(schema, (kept = { ...reduced, properties: new Map(properties) }));
    }
    return kept;
  }

  operation(operation: Operation): Operation {
    const { venue: _venue, operationId: _operationId, body, ...rest } = operation;
    const [media] = body?.content.values() ?? [];
    const success = [...operation.answers].filter(([status]) => status.startsWith("2")).map(([, { content }]) => content.get("application/json")?.schema).find(Boolean);
    return {
      ...rest,
      parameters: operation.parameters.map((parameter) => ({ ...parameter, schema: this.of(parameter.schema), style: {}, docs: {} })),
      // Whoever describes a body means it to be sent.
      ...(media ? { body: { required: true, content: new Map([["application/json", { schema: this.of(media.schema), docs: {} }]]), words: {}, docs: {} } } : {}),
      answers: success ? new Map([["200", { content: new Map([["application/json", { schema: this.#success(success), docs: {} }]]), headers: new Map(), docs: {} }]]) : new Map(),
      words: this.terms.words(operation.words),
      // The page finds an operation whose path changed.
      docs: operation.docs.externalDocs === undefined ? {} : { externalDocs: operation.docs.externalDocs as unknown },
    };
  }

  /** Refusals have an arm of their own with us and are not described by others. */
  #success(schema: Schema): Schema {
    const parts = schema.alternatives?.map((part) => part());
    const arms = parts?.filter(({ words }) => words["x-arm"] === "success" || words["x-arm"] === "empty") ?? [];
    const [first, ...others] = arms;
    const reduced = this.of(first ?? schema);
    if (others.length === 0) return without(reduced, this.terms.envelope);
    return { ...this.of(schema), alternatives: arms.map((arm) => () => this.of(arm)) };
  }
}

/** More than 0 is at least 1 for whole numbers. */
const inclusive = (bound: Bound | undefined, step: number): Bound | undefined => (bound?.exclusive ? { value: bound.value + step, exclusive: false } : bound);

/** The schema without some of its members. */
export function without(schema: Schema, names: Iterable<string>): Schema {
  const left = new Set(names);
  if (![...schema.properties.keys(), ...schema.required].some((name) => left.has(name))) return schema;
  return { ...schema, properties: new Map([...schema.properties].filter(([name]) => !left.has(name))), required: new Set([...schema.required].filter((name) => !left.has(name))) };
}

/** The operation with another body. */
export function withBody(operation: Operation, change: (schema: Schema) => Schema): Operation {
  const [media] = operation.body?.content.values() ?? [];
  if (!operation.body || !media) return operation;
  return { ...operation, body: { ...operation.body, content: new Map([["application/json", { ...media, schema: change(media.schema) }]]) } };
}

const bodyOf = (operation: Operation): Schema | undefined => [...(operation.body?.content.values() ?? [])][0]?.schema;

/** Names of body members that our client fills in, those of the member that holds the caller's object with its name before them (`action.nonce`). */
export function injectedNames(operation: Operation): string[] {
  const body = bodyOf(operation);
  const slot = operation.body?.words["x-slot"] as string | undefined;
  const names = (schema: Schema | undefined): string[] => [...(schema?.properties ?? [])].filter(([, part]) => part().words["x-injected"] !== undefined).map(([name]) => name);
  return [...names(body), ...(slot ? names(body?.properties.get(slot)?.()).map((name) => `${slot}.${name}`) : [])];
}

/** Without the members of such names. */
export function withoutInjected(operation: Operation, names: string[]): Operation {
  return withBody(operation, (schema) => {
    const slots = new Set(names.filter((name) => name.includes(".")).map((name) => name.split(".")[0]!));
    const outer = without(schema, names);
    const properties = new Map([...outer.properties].map(([name, part]): [string, () => Schema] => {
      if (!slots.has(name)) return [name, part];
      const inner = without(part(), names.filter((other) => other.startsWith(`${name}.`)).map((other) => other.slice(name.length + 1)));
      return [name, () => inner];
    }));
    return { ...outer, properties };
  });
}

const routeKey = ({ host, method, path }: Operation): string => `${host} ${method} ${routeOf(path)}#${path.split("#")[1] ?? ""}`;
const pageOf = ({ docs }: Operation): string | undefined => (docs.externalDocs as Node | undefined)?.url as string | undefined;

/** Finds ours of an operation: by where it is sent, else by the page of the documentation, where that page has one operation only. */
export function finder(ours: Surface): (operation: Operation) => Operation | undefined {
  const routes = new Map(ours.operations.map((operation) => [routeKey(operation), operation]));
  const pages = new Map<string, Operation | undefined>();
  for (const operation of ours.operations) {
    const page = pageOf(operation);
    if (page !== undefined) pages.set(page, pages.has(page) ? undefined : operation);
  }
  return (operation) => routes.get(routeKey(operation)) ?? pages.get(pageOf(operation) ?? "");
}

/** Both sides, with our names for what both have, and without what our client fills in. */
export function held(ours: Surface, upstream: Operation[], terms: Terms): { ours: Surface; upstream: Surface } {
  const reduction = new Reduction(terms);
  const find = finder(ours);
  return {
    ours: { shared: [], operations: ours.operations.map((operation) => withoutInjected(reduction.operation(operation), injectedNames(operation))) },
    upstream: {
      shared: [],
      operations: upstream.map((operation) => {
        const own = find(operation);
        const reduced = reduction.operation(operation);
        return own ? { ...withoutInjected(reduced, injectedNames(own)), id: own.id, group: own.group, name: own.name } : reduced;
      }),
    },
  };
}
