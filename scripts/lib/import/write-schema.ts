/** Writes what a publisher's schema says in our words, without any of its prose. */
import type { Node, Schema } from "../diff/schema.js";
import type { Side } from "../diff/index.js";

export const TODO = "TODO: describe";

export function schemaNode(schema: Schema, side: Side, described = true): Node {
  const written: Node = {};
  const types = schema.types ?? [];
  if (types.length > 0) written.type = types.length === 1 && !schema.nullable ? types[0]! : [...types, ...(schema.nullable ? ["null"] : [])];
  const list = schema.values ?? schema.known;
  // A new value in an answer must break nobody, and our word for open lists is for text.
  if (list && side === "request") written.enum = [...list, ...(schema.nullable ? [null] : [])];
  else if (list && types.join() === "string") written["x-known-values"] = list;
  if (schema.minimum) written[schema.minimum.exclusive ? "exclusiveMinimum" : "minimum"] = schema.minimum.value;
  if (schema.maximum) written[schema.maximum.exclusive ? "exclusiveMaximum" : "maximum"] = schema.maximum.value;
  Object.assign(written, schema.counts);
  if (schema.patterns.length > 0) Object.assign(written, { pattern: schema.patterns[0], ...(side === "request" ? { "x-rule": TODO } : {}) });
  if (schema.default && side === "request") written.default = schema.default.value;
  if (described) written.description = TODO;
  if (side === "request" && types.includes("object")) written.additionalProperties = false;
  if (schema.required.size > 0) written.required = [...schema.required];
  if (schema.properties.size > 0) written.properties = Object.fromEntries([...schema.properties].map(([name, part]) => [name, schemaNode(part(), side)]));
  if (typeof schema.additional === "function") written.additionalProperties = schemaNode(schema.additional(), side);
  if (schema.items) written.items = schemaNode(schema.items(), side);
  if (schema.alternatives) written.oneOf = schema.alternatives.map((part) => schemaNode(part(), side));
  return written;
}
