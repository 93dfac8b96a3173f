/** Which version a change of the specs asks for. */
import type { Change, Kind } from "../diff/index.js";

export type Bump = "major" | "minor" | "patch";

/**
 * What gives users something to send or read that was not there. Other compatible changes (a higher limit, a reason for a refusal, an answer that
 * promises more) are corrections.
 */
const NEW: ReadonlySet<Kind> = new Set<Kind>([
  "operation added",
  "server added",
  "parameter added",
  "parameter became optional",
  "body added",
  "body became optional",
  "content type added",
  "field added",
  "field became optional",
  "type widened",
  "nullable added",
  "enum value added",
  "enum opened",
  "known value added",
  "minimum loosened",
  "maximum loosened",
  "length loosened",
  "items loosened",
  "properties loosened",
  "step loosened",
  "pattern loosened",
  "additional properties opened",
  "fields became a map",
  "alternative added",
  "rule removed",
  "requirement removed",
  "auth kind added",
]);

/** Of one change, by what it means for users; undefined for words and examples. */
export function bumpOf({ class: value, kind }: Pick<Change, "class" | "kind">): Bump | undefined {
  if (value === "docs") return undefined;
  if (value === "breaking") return "major";
  return value === "risky" || NEW.has(kind as Kind) ? "minor" : "patch";
}

/** Of all changes together. Before 1.0 the middle number is the one that breaks (`^0.1.0` does not take 0.2.0), so what would be major is minor. */
export function releaseOf(changes: readonly Pick<Change, "class" | "kind">[], version: string): Bump | undefined {
  const bumps = new Set(changes.map(bumpOf));
  const bump = (["major", "minor", "patch"] as const).find((candidate) => bumps.has(candidate));
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}
