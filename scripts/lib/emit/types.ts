/** `<group>/types.ts`: openapi-typescript's output for the caller view of a group; `types.ts`: the paths of all of them. */
import openapiTS, { astToString, type TransformNodeOptions } from "openapi-typescript";
import ts from "typescript";
import { capital, type LoadedVenue, type Node } from "../load.js";
import { callerDocument, type CallerOperation } from "../views.js";
import { banner } from "./banner.js";

export async function emitTypes(venue: LoadedVenue, callers: CallerOperation[]): Promise<Record<string, string>> {
  const document = callerDocument(venue, callers);
  describeUnits(document);
  const files: Record<string, string> = {};
  for (const group of venue.groups) {
    const own = callers.filter(({ operation }) => operation.group === group);
    const nodes = await openapiTS(partOf(document, own) as never, { alphabetize: false, defaultNonNullable: false, silent: true, transform: openOrDecimal });
    files[`${group}/types.ts`] = `${banner(venue)}\n${astToString(nodes)}`;
  }
  const paths = venue.groups.map((group) => `${capital(group)}Paths`);
  const imports = venue.groups.map((group) => `import type { paths as ${capital(group)}Paths } from "./${group}/types.js";`);
  files["types.ts"] = [banner(venue), ...imports, "", "/** What can be called by path. A path that two groups shared would be an error here. */", `export interface paths extends ${paths.join(", ")} {}`, ""].join("\n");
  return files;
}

/** What some operations need of a document: their paths, and the components that these lead to. */
function partOf(document: Node, callers: CallerOperation[]): Node {
  const paths = Object.fromEntries(callers.map(({ operation }) => [operation.pathKey, document.paths[operation.pathKey] as Node]));
  const components: Node = { schemas: {} };
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    if (typeof (value as Node).$ref === "string") take((value as Node).$ref as string);
    Object.values(value).forEach(visit);
  };
  const take = (reference: string): void => {
    const [, , section, name] = reference.split("/") as [string, string, string, string];
    if (components[section]?.[name]) return;
    const component = document.components[section][name] as Node;
    (components[section] ??= {})[name] = component;
    visit(component);
  };
  visit(paths);
  for (const { operation } of callers) for (const kind of ["Parameters", "Result"]) take(`#/components/schemas/${operation.typeName}${kind}`);
  return { ...document, paths, components };
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
