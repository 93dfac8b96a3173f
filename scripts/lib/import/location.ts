/** Follows a location of a comparison (`answer.200.data.items[].status`) through a schema. */
import type { Schema } from "../diff/schema.js";

/** `.name` is a member, `[]` an element, `[0]` a place of a tuple, `{}` a value of a map, `|name` one of several shapes. */
export type Step = { member: string } | { element: number | "all" } | { value: true } | { shape: string };

export interface Location {
  /** `request.body`, `request.query.symbol`, `answer.200`: where the schema stands. */
  root: string;
  steps: Step[];
}

export function readLocation(text: string): Location | undefined {
  const [, root] = /^(request\.body|request\.(?:query|path|header|cookie)\.[^.[{|]+|answer\.[^.[{|]+)/.exec(text) ?? [];
  if (root === undefined) return undefined;
  const steps: Step[] = [];
  let rest = text.slice(root.length);
  while (rest !== "") {
    const [whole, member, element, value, shape] = /^(?:\.([^.[{|]+)|\[([0-9]*)\]|(\{\})|\|([^.[{]+))/.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    if (member !== undefined) steps.push({ member });
    else if (element !== undefined) steps.push({ element: element === "" ? "all" : Number(element) });
    else if (value !== undefined) steps.push({ value: true });
    else steps.push({ shape: shape! });
    rest = rest.slice(whole.length);
  }
  return { root, steps };
}

export function schemaAt(schema: Schema, steps: Step[]): Schema | undefined {
  const [step, ...rest] = steps;
  if (!step) return schema;
  const next = "member" in step ? schema.properties.get(step.member)?.() : "element" in step ? (step.element === "all" ? schema.items?.() : schema.tuple[step.element]?.()) : "value" in step && typeof schema.additional === "function" ? schema.additional() : undefined;
  if (next) return schemaAt(next, rest);
  for (const part of schema.alternatives ?? []) {
    const found = schemaAt(part(), "shape" in step ? rest : steps);
    if (found) return found;
  }
  return undefined;
}
