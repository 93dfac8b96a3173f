/** Which operations tell of markets alone. */
import type { WireView } from "../../../test/contract/fixtures.js";
import { resolve, type LoadedOperation, type Node } from "../load.js";

/**
 * Whether an operation's answers cannot be about an account: nobody signs it, it takes nothing that could name an account, an order or a
 * transaction, and its answer has no member for an address. That nobody signs is not enough: some venues tell everybody about any address.
 */
export function isPublic(wire: WireView, operation: LoadedOperation): boolean {
  if (operation.node["x-auth"] !== "none") return false;
  const { query, path, body } = wire.requestParts(operation);
  const { document } = wire.venue;
  if (namesAddress(document, operation.node.responses["200"] as Node, new Set())) return false;
  return [query, path, body].every((schema) => schema === undefined || isClosed(document, schema, ""));
}

/** Members that name a market or a currency. */
export const isMarketName = (name: string): boolean => /(^|[a-z_])(symbols?|currency|currencies|currencyList|coins?)$/i.test(name) || /^(base|quote|fee)_?(asset|token)$/i.test(name);

/** A market or currency as venues write them: `BTC-USDT`, `1000SHIBUSDTM`, `ETH/INR`. */
export const isMarketText = (text: string): boolean => /^(?=.{1,20}$)(?=.*[A-Z])[A-Z0-9]+([-_/:.][A-Z0-9]+)*$/.test(text);

function isClosed(document: Node, reference: Node, name: string): boolean {
  const schema = resolve(document, reference);
  if ("const" in schema || "enum" in schema || "x-known-values" in schema || "x-unit" in schema) return true;
  const types = [schema.type].flat() as unknown[];
  if (types.includes("boolean") || isMarketName(name)) return true;
  if (types.includes("integer")) return schema.minimum !== undefined && schema.maximum !== undefined;
  if (schema.items !== undefined) return isClosed(document, schema.items as Node, name);
  if (schema.properties !== undefined) return Object.entries(schema.properties as Record<string, Node>).every(([member, inner]) => isClosed(document, inner, member));
  return types.includes("object");
}

/** Whether an address, or another text of hex digits, may stand anywhere in a value. */
function namesAddress(document: Node, value: unknown, seen: Set<unknown>): boolean {
  if (value === null || typeof value !== "object" || seen.has(value)) return false;
  seen.add(value);
  const { format, pattern, $ref } = value as Node;
  if (format === "address" || format === "hex" || (typeof pattern === "string" && pattern.startsWith("^0x"))) return true;
  if (typeof $ref === "string" && namesAddress(document, resolve(document, { $ref }), seen)) return true;
  return Object.values(value).some((member) => namesAddress(document, member, seen));
}
