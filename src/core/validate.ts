/** Reports what a generated check finds, by field, rule and type. */
import type { ValidationIssue } from "./errors.js";
import type { Check, CheckError } from "./types.js";

/** The rules that `value` breaks; `given` is the caller's own object, whose types are reported. */
export function brokenRules(check: Check, value: unknown, given: unknown, prefix = ""): ValidationIssue[] {
  const errors: CheckError[] = [];
  check(value, errors);
  if (errors.length === 0) return [];
  const issues = new Map<string, ValidationIssue>();
  for (const error of nearest(errors)) {
    if (error.keyword === "if") continue; // the failed `then` is reported by its own keyword
    const issue = describe(error, given, prefix);
    issues.set(`${issue.field} ${issue.rule}`, issue);
  }
  return [...issues.values()];
}

/**
 * Where a value may have one of several shapes and has none, every shape complains. What is wrong within the shape that the value comes
 * closest to says more than what the others lack; without such, the names that would have made one are told together.
 */
function nearest(errors: readonly CheckError[]): CheckError[] {
  let kept = [...errors];
  for (const choice of errors.filter(({ keyword }) => keyword === "oneOf")) {
    const place = choice.instancePath;
    const inside = kept.filter((error) => error !== choice && `${error.instancePath}/`.startsWith(`${place}/`));
    const depth = Math.max(...inside.map(depthOf));
    const deepest = depth > depthOf(choice) ? inside.filter((error) => depthOf(error) === depth) : [];
    const names = inside.flatMap(({ params }) => (typeof params.missingProperty === "string" ? [params.missingProperty] : []));
    const told = deepest.length > 0 ? deepest : [{ ...choice, message: names.length > 1 ? `must have ${names.join(" or ")}` : "must have one of the shapes that are allowed here" }];
    kept = [...kept.filter((error) => error !== choice && !inside.includes(error)), ...told];
  }
  return kept;
}

const depthOf = ({ instancePath }: CheckError): number => instancePath.split("/").length;

function describe(error: CheckError, given: unknown, prefix: string): ValidationIssue {
  const path = error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const named = error.params.missingProperty ?? error.params.additionalProperty;
  if (typeof named === "string") path.push(named);
  const field = prefix + path.reduce((text, part) => (/^\d+$/.test(part) ? `${text}[${part}]` : text ? `${text}.${part}` : part), "");
  return { field: field || "parameters", rule: ruleText(error), type: typeName(path.reduce<unknown>(member, given)) };
}

function ruleText(error: CheckError): string {
  if (error.keyword === "required") return "is required";
  if (error.keyword === "additionalProperties") return "is not a parameter of this operation";
  if (error.keyword === "enum") return `must be one of ${(error.params.allowedValues as unknown[]).join(", ")}`;
  if (error.keyword === "const") return `must be ${String(error.params.allowedValue)}`;
  return error.message ?? `breaks the rule ${error.keyword}`;
}

const member = (value: unknown, key: string): unknown => (value !== null && typeof value === "object" && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);

/** `typeof`, with null, arrays and the odd numbers told apart. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number" && !Number.isInteger(value)) return Number.isFinite(value) ? "fractional number" : String(value);
  return typeof value;
}

