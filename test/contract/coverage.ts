/**
 * Which branches of a schema a value goes through: arms, enum and known values, optional members, nulls. What stands in a component is one
 * shape, counted once per venue; what stands in an operation is counted there.
 */
import { resolve, type LoadedOperation, type Node } from "../../scripts/lib/load.js";
import { mediaOf, queryOf, type Fixture, type WireView } from "./fixtures.js";

export class Coverage {
  readonly #possible = new Set<string>();
  readonly #seen = new Set<string>();
  /** The components that are declared. */
  readonly #components = new Set<string>();

  constructor(readonly wire: WireView) {}

  possible(point: string): void {
    this.#possible.add(point);
  }

  seen(point: string): void {
    this.#seen.add(point);
  }

  get size(): number {
    return this.#possible.size;
  }

  uncovered(): string[] {
    return [...this.#possible].filter((point) => !this.#seen.has(point)).sort();
  }

  /** Declares every branch of an operation's request and answers. */
  declareOperation(operation: LoadedOperation): void {
    const { query, body } = this.wire.requestShapes(operation);
    this.declare(query, `${operation.id} query`);
    if (body) this.declare(body, `${operation.id} body`);
    for (const [status, reference] of Object.entries(operation.node.responses as Record<string, Node>)) {
      const { point, path, response } = this.#answer(operation, status, reference);
      this.possible(point);
      for (const media of Object.values((response.content ?? {}) as Record<string, { schema: Node }>)) this.declare(media.schema, path);
    }
  }

  /** Marks the branches of an operation that a fixture goes through. */
  markFixture(operation: LoadedOperation, fixture: Fixture): void {
    const { query, body } = this.wire.requestShapes(operation);
    if (fixture.request.query) this.mark(query, queryOf(this.wire.requestParts(operation).query!, fixture), `${operation.id} query`);
    if (body && fixture.request.body !== undefined) this.mark(body, fixture.request.body, `${operation.id} body`);
    const [status] = this.wire.responseFor(operation, fixture.response.status) ?? [];
    if (status === undefined) return;
    const { point, path, response } = this.#answer(operation, status, operation.node.responses[status] as Node);
    this.seen(point);
    const schema = mediaOf(response, fixture)?.schema as Node | undefined;
    if (schema) this.mark(schema, fixture.response.text ?? fixture.response.body, path);
  }

  /** Where the branches of an answer are counted: what stands in a component is one for all operations that share it. */
  #answer({ id }: LoadedOperation, status: string, reference: Node): { point: string; path: string; response: Node } {
    const response = resolve(this.wire.venue.document, reference);
    const path = typeof reference.$ref === "string" ? componentName(reference.$ref) : `${id} ${status}`;
    return { point: reference.$ref ? `${path} answered` : `${id} status ${status}`, path, response };
  }

  /** Declares every branch of a schema. */
  declare({ $ref, ...schema }: Node, path: string): void {
    if (typeof $ref === "string" && !this.#components.has($ref)) {
      this.#components.add($ref);
      this.declare(this.#behind($ref), componentName($ref));
    }
    for (const value of valuesOf(schema)) this.possible(`${path} = ${JSON.stringify(value)}`);
    if (isNullable(schema)) this.possible(`${path} is null`);
    for (const [index, arm] of armsOf(schema).entries()) {
      this.possible(`${path} arm ${armName(resolve(this.wire.venue.document, arm), index)}`);
      this.declare(arm, path);
    }
    for (const [name, member] of Object.entries((schema.properties ?? {}) as Node)) {
      if (!(schema.required ?? []).includes(name)) this.possible(`${path}.${name} present`);
      this.declare(member as Node, `${path}.${name}`);
    }
    if (isSchema(schema.additionalProperties)) this.declare(schema.additionalProperties, `${path}.*`);
    for (const [index, item] of ((schema.prefixItems ?? []) as Node[]).entries()) this.declare(item, `${path}[${index}]`);
    if (isSchema(schema.items)) {
      this.possible(`${path}[] not empty`);
      this.declare(schema.items, `${path}[]`);
    }
  }

  /** Marks the branches that a valid value goes through. */
  mark({ $ref, ...schema }: Node, value: unknown, path: string): void {
    if (typeof $ref === "string") this.mark(this.#behind($ref), value, componentName($ref));
    if (valuesOf(schema).includes(value)) this.seen(`${path} = ${JSON.stringify(value)}`);
    if (value === null) this.seen(`${path} is null`);
    for (const [index, arm] of armsOf(schema).entries()) {
      if (!this.wire.check(arm)(value)) continue;
      this.seen(`${path} arm ${armName(resolve(this.wire.venue.document, arm), index)}`);
      this.mark(arm, value, path);
    }
    if (Array.isArray(value)) {
      const tuple = (schema.prefixItems ?? []) as Node[];
      value.forEach((item, index) => {
        if (tuple[index]) this.mark(tuple[index], item, `${path}[${index}]`);
        else if (isSchema(schema.items)) {
          this.seen(`${path}[] not empty`);
          this.mark(schema.items, item, `${path}[]`);
        }
      });
    } else if (value !== null && typeof value === "object") {
      for (const [name, member] of Object.entries(value)) {
        const property = ((schema.properties ?? {}) as Node)[name] as Node | undefined;
        if (property) {
          this.seen(`${path}.${name} present`);
          this.mark(property, member, `${path}.${name}`);
        } else if (isSchema(schema.additionalProperties)) this.mark(schema.additionalProperties, member, `${path}.*`);
      }
    }
  }

  /** The component itself: where it only refers to another one, that reference. */
  #behind($ref: string): Node {
    const [section, name] = componentName($ref).split(".") as [string, string];
    return this.wire.venue.document.components[section][name] as Node;
  }
}

/** `#/components/schemas/Name` is `schemas.Name`. */
const componentName = ($ref: string): string => $ref.slice("#/components/".length).replace("/", ".");
const isSchema = (value: unknown): value is Node => value !== null && typeof value === "object";
const armsOf = (schema: Node): Node[] => (schema.oneOf ?? schema.anyOf ?? []) as Node[];
const armName = (arm: Node, index: number): string => (arm["x-arm"] as string | undefined) ?? String(index);
const valuesOf = (schema: Node): unknown[] => ((schema.enum ?? schema["x-known-values"] ?? []) as unknown[]).filter((value) => value !== null);
const isNullable = (schema: Node): boolean => Array.isArray(schema.type) && schema.type.includes("null");
