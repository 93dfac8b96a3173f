/** Which branches of a schema a value goes through: arms, enum and known values, optional members, nulls. */
import { resolve, type Node } from "../../scripts/lib/load.js";
import type { WireView } from "./fixtures.js";

export class Coverage {
  readonly #possible = new Set<string>();
  readonly #seen = new Set<string>();

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

  /** Declares every branch of a schema. */
  declare(reference: Node, path: string, trail: unknown[] = []): void {
    const schema = resolve(this.wire.venue.document, reference);
    if (reference.$ref && trail.includes(reference.$ref)) return;
    const below = reference.$ref ? [...trail, reference.$ref] : trail;
    for (const value of valuesOf(schema)) this.possible(`${path} = ${JSON.stringify(value)}`);
    if (isNullable(schema)) this.possible(`${path} is null`);
    for (const [index, arm] of armsOf(schema).entries()) {
      this.possible(`${path} arm ${armName(resolve(this.wire.venue.document, arm), index)}`);
      this.declare(arm, path, below);
    }
    for (const [name, member] of Object.entries((schema.properties ?? {}) as Node)) {
      if (!(schema.required ?? []).includes(name)) this.possible(`${path}.${name} present`);
      this.declare(member as Node, `${path}.${name}`, below);
    }
    if (isSchema(schema.additionalProperties)) this.declare(schema.additionalProperties, `${path}.*`, below);
    for (const [index, item] of ((schema.prefixItems ?? []) as Node[]).entries()) this.declare(item, `${path}[${index}]`, below);
    if (isSchema(schema.items)) {
      this.possible(`${path}[] not empty`);
      this.declare(schema.items, `${path}[]`, below);
    }
  }

  /** Marks the branches that a valid value goes through. */
  mark(reference: Node, value: unknown, path: string): void {
    const schema = resolve(this.wire.venue.document, reference);
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
}

const isSchema = (value: unknown): value is Node => value !== null && typeof value === "object";
const armsOf = (schema: Node): Node[] => (schema.oneOf ?? schema.anyOf ?? []) as Node[];
const armName = (arm: Node, index: number): string => (arm["x-arm"] as string | undefined) ?? String(index);
const valuesOf = (schema: Node): unknown[] => ((schema.enum ?? schema["x-known-values"] ?? []) as unknown[]).filter((value) => value !== null);
const isNullable = (schema: Node): boolean => Array.isArray(schema.type) && schema.type.includes("null");
