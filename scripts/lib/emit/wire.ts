/** `wire.ts`: the wire view as JSON Schema, and the statuses of refusals. */
import type { WireSchemas } from "../../../src/sandbox/types.js";
import { resolve, type LoadedVenue, type Node } from "../load.js";
import { conditionsOf, plainSchema } from "../views.js";
import { banner } from "./banner.js";

/** What a check of live answers needs beyond the schemas, and whoever makes samples of them: arms, known values, times, examples. */
const WORDS = ["x-arm", "x-known-values", "x-unit", "examples"];
/** What a sample of a request needs. */
const REQUEST_WORDS = ["x-known-values", "x-unit", "examples", "default"];

/**
 * Schemas of the wire view, requests and answers, for whoever stands on the venue's side of the wire. Data, not code: as standalone
 * checks they would be some fifteen times as large, and nobody needs all of them at once.
 */
export function emitWire(venue: LoadedVenue): string {
  const data = JSON.stringify(wireSchemas(venue), null, 1);
  const statuses = Object.entries(refusalStatuses(venue));
  const table = statuses.length > 0 ? `\n/** HTTP statuses of refusals by their codes; the others come under 200. */\nexport const refusalStatuses: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(statuses), null, 1)};\n` : "";
  return `${banner(venue)}\nimport type { WireSchemas } from "../../src/sandbox/types.js";\n${table}\nexport const wire: WireSchemas = ${data};\n`;
}

/** The schemas themselves; what they lack is left out, as it is from JSON. */
export function wireSchemas(venue: LoadedVenue): WireSchemas {
  const { document } = venue;
  const operations: Node = {};
  for (const { id, node } of venue.operations) {
    const answers = Object.entries(node.responses as Node).map(([status, reference]) => {
      const content = (resolve(document, reference as Node).content ?? {}) as Node;
      return [status, Object.fromEntries(Object.entries(content).map(([type, media]) => [type, plainSchema((media as Node).schema, WORDS)]))];
    });
    operations[id] = {
      query: plainSchema(parameterSchema(venue, node, "query"), REQUEST_WORDS),
      path: plainSchema(parameterSchema(venue, node, "path"), REQUEST_WORDS),
      headers: plainSchema(headerSchema(venue, node["x-auth"] as string)),
      body: plainSchema(bodySchema(venue, node), REQUEST_WORDS),
      answers: Object.fromEntries(answers) as Node,
    };
  }
  return { components: { schemas: mapValues(document.components.schemas as Node, (schema) => plainSchema(schema, WORDS)) }, operations };
}

/** The usual status of each code that is refused under another one than 200. A code of two meanings has that of the first one. */
function refusalStatuses({ errors }: LoadedVenue): Record<string, number> {
  const statuses: Record<string, number> = {};
  for (const { codes = [], status, statuses: [usual = 200] = [] } of errors as { codes?: string[]; status?: number; statuses?: number[] }[]) {
    for (const code of codes.flatMap(singleCodes)) statuses[code] ??= status ?? usual;
  }
  return Object.fromEntries(Object.entries(statuses).filter(([, status]) => status !== 200));
}

function singleCodes(entry: string): string[] {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(entry) ?? [];
  return from === undefined ? [entry] : Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index));
}

const mapValues = (object: Node, map: (value: unknown) => unknown): Node => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));

/** The query or path parameters of an operation as one closed object. */
export function parameterSchema(venue: LoadedVenue, node: Node, place: "query" | "path"): Node | undefined {
  const parameters = ((node.parameters ?? []) as Node[]).map((reference) => resolve(venue.document, reference)).filter((parameter) => parameter.in === place);
  if (parameters.length === 0 && place === "path") return undefined;
  const schema: Node = {
    type: "object",
    additionalProperties: false,
    required: parameters.filter(({ required }) => required === true).map(({ name }) => name as string),
    properties: Object.fromEntries(parameters.map(({ name, schema: value }) => [name, resolve(venue.document, value as Node)])),
  };
  return { ...schema, ...conditionsOf(node, schema) };
}

/** The JSON body of an operation, with the conditions that concern it. */
export function bodySchema(venue: LoadedVenue, node: Node): Node | undefined {
  if (!node.requestBody) return undefined;
  const schema = resolve(venue.document, resolve(venue.document, node.requestBody as Node).content["application/json"].schema as Node);
  return { ...schema, ...conditionsOf(node, schema) };
}

/** Headers by lower-case name; other headers pass. */
export function headerSchema(venue: LoadedVenue, auth: string): Node | undefined {
  const headers = Object.entries(venue.authKinds[auth]?.headers ?? {});
  if (headers.length === 0) return undefined;
  return {
    type: "object",
    required: headers.filter(([, header]) => header.optional !== true).map(([name]) => name.toLowerCase()),
    properties: Object.fromEntries(headers.map(([name, header]) => [name.toLowerCase(), header.schema as Node])),
  };
}
