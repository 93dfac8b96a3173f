/** Which operation a request body means, where several share a path. */
import { memberOf } from "../core/answer.js";
import type { Form, Operation } from "../core/types.js";

/**
 * The operation whose constants the object has, and whose form has all of its keys, nested ones too; if none has, one of those whose
 * constants fit, so that the refusal can say what is wrong with the shape.
 */
export function fittingOperation(operations: readonly Operation[], holder: unknown): Operation | undefined {
  const fitting = operations.filter(({ fixed = {} }) => hasAll(holder, fixed));
  return fitting.length < 2 ? fitting[0] : (fitting.find(({ form = {} }) => knows(form, holder)) ?? fitting[0]);
}

/** A constant may stand within an object of constants. */
function hasAll(value: unknown, constants: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(constants).every(([name, constant]) => (constant !== null && typeof constant === "object" ? hasAll(memberOf(value, name), constant as Record<string, unknown>) : memberOf(value, name) === constant));
}

function knows(form: Form, value: unknown): boolean {
  if (typeof form === "string" || value === null || typeof value !== "object") return true;
  if (Array.isArray(form)) return !Array.isArray(value) || value.every((item) => knows(form[0], item));
  if (Array.isArray(value)) return value.every((item, place) => knows(form[place] ?? "", item));
  return Object.entries(value).every(([name, inner]) => Object.hasOwn(form, name) && knows(form[name]!, inner));
}
