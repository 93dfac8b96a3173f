/** `types.ts`: openapi-typescript's output for the caller view. */
import openapiTS, { astToString, type TransformNodeOptions } from "openapi-typescript";
import ts from "typescript";
import type { LoadedVenue, Node } from "../load.js";
import { callerDocument, type CallerOperation } from "../views.js";
import { banner } from "./banner.js";

export async function emitTypes(venue: LoadedVenue, callers: CallerOperation[]): Promise<string> {
  const document = callerDocument(venue, callers);
  describeUnits(document);
  const nodes = await openapiTS(document as never, { alphabetize: false, defaultNonNullable: false, silent: true, transform: openOrDecimal });
  return `${banner(venue)}\n${astToString(nodes)}`;
}

/** Open value lists keep editor completion yet admit a new value; decimal numbers are given as text; integers beyond 2^53 arrive as bigint. */
function openOrDecimal(schema: Node, _options: TransformNodeOptions): ts.TypeNode | undefined {
  const factory = ts.factory;
  if (Array.isArray(schema["x-known-values"])) {
    const literals = (schema["x-known-values"] as string[]).map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
    const open = factory.createIntersectionTypeNode([factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), factory.createTypeLiteralNode([])]);
    const nullable = Array.isArray(schema.type) && schema.type.includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : [];
    return factory.createUnionTypeNode([...literals, open, ...nullable]);
  }
  // A text that is none of the others' constants: as plain text it would keep TypeScript from telling the others apart.
  const others = (schema.not as Node | undefined)?.enum as unknown;
  if (schema.type === "string" && Array.isArray(others)) {
    return factory.createTemplateLiteralType(factory.createTemplateHead("other: "), [factory.createTemplateLiteralTypeSpan(factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), factory.createTemplateTail(""))]);
  }
  if (schema.type === "number" && schema.format === "decimal") {
    return factory.createUnionTypeNode([factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword)]);
  }
  if (schema.type === "integer" && schema.format === "int64") return factory.createUnionTypeNode([factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword), factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword)]);
  return undefined;
}

/** Appends the unit to every description, so that a hover shows it. */
function describeUnits(value: unknown): void {
  if (value === null || typeof value !== "object") return;
  const node = value as Node;
  if (typeof node["x-unit"] === "string") node.description = [node.description, `Unit: ${node["x-unit"]}.`].filter(Boolean).join(" ");
  for (const member of Object.values(node)) describeUnits(member);
}
