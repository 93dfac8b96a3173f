/**
 * What generated checks have in common: each function stands for statements that Ajv writes again and again, and does what they do, in
 * their order. A check looks at one place and tells what it finds from there; `at` puts before it where that was.
 */
import type { Check, CheckError } from "./types.js";

/** Notes that a rule is broken. */
export function fail(errors: CheckError[], keyword: string, message?: string, params: Record<string, unknown> = {}): void {
  errors.push({ instancePath: "", keyword, params, message });
}

/** Checks a member or an item. Paths are written when something is found, since mostly nothing is. */
export function at(check: Check, value: unknown, errors: CheckError[], place: string | number): void {
  const before = errors.length;
  check(value, errors);
  for (let index = before; index < errors.length; index++) errors[index]!.instancePath = `/${place}${errors[index]!.instancePath}`;
}

/** `type: object` and its members. */
export function object(value: unknown, errors: CheckError[], required: readonly string[], checks: Members): void {
  if (value && typeof value === "object" && !Array.isArray(value)) members(value as Record<string, unknown>, errors, required, checks);
  else fail(errors, "type", "must be object");
}

/** The members of an object that may have no others. */
export function members(value: Record<string, unknown>, errors: CheckError[], required: readonly string[], checks: Members): void {
  for (const name of required) if (value[name] === undefined) fail(errors, "required", undefined, { missingProperty: name });
  for (const name in value) if (!Object.hasOwn(checks, name)) fail(errors, "additionalProperties", undefined, { additionalProperty: name });
  for (const name in checks) {
    const check = checks[name];
    const given = value[name];
    if (check && given !== undefined) at(check, given, errors, name);
  }
}

/** The check of each member that there may be; null where anything goes. */
type Members = Readonly<Record<string, Check | null>>;

/** `enum`, of plain values. */
export function among(value: unknown, errors: CheckError[], values: readonly unknown[]): void {
  if (!values.includes(value)) fail(errors, "enum", undefined, { allowedValues: values });
}
