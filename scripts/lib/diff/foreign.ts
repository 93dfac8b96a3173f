/**
 * Reads what documents of others say in words of their own where ours would be `x-auth`, `x-limits` and the like, so that a change of these facts
 * shows in a comparison of two of their versions. It does not make their documents comparable with ours: that is the import's work.
 */
import type { Node } from "./schema.js";

/** Words of an operation that are read here, or that repeat what stands elsewhere. */
export const FOREIGN_WORDS = new Set(["x-domain", "x-api-channel", "x-api-permission", "x-api-rate-limit-pool", "x-api-rate-limit-weight", "x-api-doc", "x-sdk-method-description", "x-request-example", "x-response-example"]);

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" && value !== "NULL" ? value : undefined);
const lower = (value: unknown): string | undefined => text(value)?.toLowerCase();
/** `VIPLending` is `vipLending`. */
const lowerFirst = (value: string): string => value.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());

export interface ForeignFacts {
  host?: string;
  group?: string;
  name?: string;
  words: Node;
  docs: Node;
}

/** Our words for what an operation of another publisher says. */
export function foreignFacts(operation: Node): ForeignFacts {
  const words: Node = {};
  const channel = lower(operation["x-api-channel"]);
  if (channel) words["x-auth"] = channel === "public" ? "none" : channel;
  else if (operation.security !== undefined) words["x-auth"] = operation.security as unknown;
  const permission = text(operation["x-api-permission"]);
  if (permission) words["x-permission"] = permission;
  const weight: unknown = operation["x-api-rate-limit-weight"];
  if (weight !== undefined) words["x-limits"] = [{ pool: lower(operation["x-api-rate-limit-pool"]) ?? "", weight }];
  const docs: Node = {};
  if (text(operation["x-api-doc"])) docs.externalDocs = { url: operation["x-api-doc"] as string };
  const examples = ["x-request-example", "x-response-example"].flatMap((word) => (operation[word] === undefined ? [] : [operation[word] as unknown]));
  if (examples.length > 0) docs.example = examples;
  const group = text(operation["x-sdk-service"]);
  const name = text(operation["x-sdk-method-name"]);
  const host = lower(operation["x-domain"]);
  return { ...(host ? { host } : {}), ...(group ? { group: lowerFirst(group) } : {}), ...(name ? { name: lowerFirst(name) } : {}), words, docs };
}
